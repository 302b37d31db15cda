namespace UnGraphQL.Engine.TypeSystem;

/// <summary>What every schema contains, in SDL: scalars, directives and introspection types (GraphQL spec 3.5, 3.13 and 4.2).</summary>
internal static class BuiltInSdl
{
    public const string Text = """"
        "A whole number between -2147483648 and 2147483647."
        scalar Int

        "A number with a fractional part, of double precision (IEEE 754)."
        scalar Float

        "Text of Unicode characters."
        scalar String

        "Either `true` or `false`."
        scalar Boolean

        "A unique identifier. Served as a string and not meant to be read by people; accepts strings and whole numbers."
        scalar ID

        "Leaves the field or fragment out when `if` is true."
        directive @skip(
          "Left out when true."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Keeps the field or fragment only when `if` is true."
        directive @include(
          "Kept when true."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks a part of the schema that clients should stop using."
        directive @deprecated(
          "Why, and what to use in its place, in Markdown."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Names the specification of a custom scalar."
        directive @specifiedBy(
          "Where the specification is to be read."
          url: String!
        ) on SCALAR

        "Demands that exactly one field of the input object is given, and not null."
        directive @oneOf on INPUT_OBJECT

        "The type system of this service: its types, its directives and where each kind of operation begins."
        type __Schema {
          "What this service offers, in Markdown."
          description: String
          "Every type of the service, the built-in ones included."
          types: [__Type!]!
          "Where queries begin."
          queryType: __Type!
          "Where mutations begin; null when there are none."
          mutationType: __Type
          "Where subscriptions begin; null when there are none."
          subscriptionType: __Type
          "Every directive the service understands."
          directives: [__Directive!]!
        }

        """
        A type of any kind. The kind tells which of the fields apply; the others are null.

        `LIST` and `NON_NULL` have no name: they wrap the type in `ofType`.
        """
        type __Type {
          "Which kind of type this is."
          kind: __TypeKind!
          "Null for `LIST` and `NON_NULL`."
          name: String
          "What the type stands for, in Markdown."
          description: String
          "Where a custom scalar is specified; `SCALAR` only."
          specifiedByURL: String
          "The fields of an `OBJECT` or `INTERFACE`."
          fields(
            "Whether deprecated fields are listed too."
            includeDeprecated: Boolean! = false
          ): [__Field!]
          "The interfaces that an `OBJECT` or `INTERFACE` implements."
          interfaces: [__Type!]
          "The object types that an `INTERFACE` or `UNION` may be."
          possibleTypes: [__Type!]
          "The values of an `ENUM`."
          enumValues(
            "Whether deprecated values are listed too."
            includeDeprecated: Boolean! = false
          ): [__EnumValue!]
          "The fields of an `INPUT_OBJECT`."
          inputFields(
            "Whether deprecated fields are listed too."
            includeDeprecated: Boolean! = false
          ): [__InputValue!]
          "The type inside a `LIST` or `NON_NULL`."
          ofType: __Type
          "Whether exactly one field must be given; `INPUT_OBJECT` only."
          isOneOf: Boolean
        }

        "The kinds of types."
        enum __TypeKind {
          "A leaf with a value of its own; `specifiedByURL` may apply."
          SCALAR
          "Has `fields` and `interfaces`."
          OBJECT
          "Has `fields`, `interfaces` and `possibleTypes`."
          INTERFACE
          "Has `possibleTypes`."
          UNION
          "Has `enumValues`."
          ENUM
          "Has `inputFields`."
          INPUT_OBJECT
          "A list of the type in `ofType`."
          LIST
          "The type in `ofType`, never null."
          NON_NULL
        }

        "A field of an object or interface type."
        type __Field {
          "The name by which it is selected."
          name: String!
          "What the field gives, in Markdown."
          description: String
          "The arguments it accepts."
          args(
            "Whether deprecated arguments are listed too."
            includeDeprecated: Boolean! = false
          ): [__InputValue!]!
          "The type of its result."
          type: __Type!
          "Whether clients should stop using it."
          isDeprecated: Boolean!
          "Why it is deprecated; null when it is not."
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          "The name by which it is given."
          name: String!
          "What the value means, in Markdown."
          description: String
          "The type it accepts."
          type: __Type!
          "The default, written as a GraphQL value; null without one."
          defaultValue: String
          "Whether clients should stop using it."
          isDeprecated: Boolean!
          "Why it is deprecated; null when it is not."
          deprecationReason: String
        }

        "A value of an enum type. It is served as a string of its name."
        type __EnumValue {
          "The value as it is written."
          name: String!
          "What the value means, in Markdown."
          description: String
          "Whether clients should stop using it."
          isDeprecated: Boolean!
          "Why it is deprecated; null when it is not."
          deprecationReason: String
        }

        "A directive: changes how the service executes an operation, or annotates its schema."
        type __Directive {
          "The name, without `@`."
          name: String!
          "What the directive does, in Markdown."
          description: String
          "Whether it may stand several times in one place."
          isRepeatable: Boolean!
          "Where it may stand."
          locations: [__DirectiveLocation!]!
          "The arguments it accepts."
          args(
            "Whether deprecated arguments are listed too."
            includeDeprecated: Boolean! = false
          ): [__InputValue!]!
        }

        "The places where a directive may stand."
        enum __DirectiveLocation {
          "On a query."
          QUERY
          "On a mutation."
          MUTATION
          "On a subscription."
          SUBSCRIPTION
          "On a field."
          FIELD
          "On the definition of a fragment."
          FRAGMENT_DEFINITION
          "Where a fragment is spread."
          FRAGMENT_SPREAD
          "On an inline fragment."
          INLINE_FRAGMENT
          "On the definition of a variable."
          VARIABLE_DEFINITION
          "On the definition of a schema."
          SCHEMA
          "On the definition of a scalar."
          SCALAR
          "On the definition of an object type."
          OBJECT
          "On the definition of a field."
          FIELD_DEFINITION
          "On the definition of an argument."
          ARGUMENT_DEFINITION
          "On the definition of an interface."
          INTERFACE
          "On the definition of a union."
          UNION
          "On the definition of an enum."
          ENUM
          "On the definition of an enum value."
          ENUM_VALUE
          "On the definition of an input object."
          INPUT_OBJECT
          "On the definition of a field of an input object."
          INPUT_FIELD_DEFINITION
        }

        "Holds the meta fields, which are no part of any type of a schema."
        type __MetaFields {
          "The type system of this service."
          __schema: __Schema!
          "A type of this service by its name; null when there is none."
          __type(
            "As in the schema, case included."
            name: String!
          ): __Type
          "The name of the object's own type."
          __typename: String!
        }
        """";
}
