namespace UnGraphQL.Documents.Languages;

/// <summary>A body that adopts resolutions: its code (GA, SC, ECOSOC, HRC, IOM), its name and its enacting formula in one language.</summary>
internal sealed record BodyName(string Code, string Name, string Formula);
