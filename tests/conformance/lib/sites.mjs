import { Kind, TypeInfo, getNamedType, visit, visitWithTypeInfo } from 'graphql';

/** Everything in a document that a fault may befall, with the types there. */
class Sites {
  constructor(schema, document) {
    const info = new TypeInfo(schema);
    this.fields = [];
    this.fragmentSpreads = [];
    this.inlineFragments = [];
    this.literals = [];
    this.objects = [];
    this.selectionSets = [];
    this.directives = [];
    const add = (list, each, more) => list.push({ node: each, type: info.getType(), parent: info.getParentType(), ...more });
    const value = (each, key, holder) => {
      if (info.getInputType() && (holder?.kind !== Kind.VARIABLE_DEFINITION || key === 'defaultValue')) {
        this.literals.push({ node: each, type: info.getInputType(), parent: info.getParentInputType() });
      }
    };
    visit(document, visitWithTypeInfo(info, {
      enter: (each, key, holder) => {
        switch (each.kind) {
          case Kind.FIELD: add(this.fields, each, { definition: info.getFieldDef() }); break;
          case Kind.FRAGMENT_SPREAD: add(this.fragmentSpreads, each); break;
          case Kind.INLINE_FRAGMENT: add(this.inlineFragments, each); break;
          case Kind.DIRECTIVE: this.directives.push({ node: each, definition: info.getDirective() }); break;
          case Kind.SELECTION_SET: this.selectionSets.push({ node: each, parent: info.getParentType() }); break;
          case Kind.OBJECT: this.objects.push({ node: each, type: getNamedType(info.getInputType()) }); value(each, key, holder); break;
          case Kind.INT: case Kind.FLOAT: case Kind.STRING: case Kind.BOOLEAN: case Kind.ENUM: case Kind.NULL: case Kind.LIST: value(each, key, holder); break;
        }
      },
    }));
    this.operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    this.fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.definedVariables = this.operations.flatMap((each) => each.variableDefinitions ?? []);
  }
}

/** What a fault works on. */
export class Place {
  constructor(schema, document, random) {
    this.schema = schema;
    this.document = document;
    this.random = random;
    this.sites = new Sites(schema, document);
  }

  /** One of the sites that the condition holds for. */
  one(list, condition = () => true) {
    return this.random.pick(this.sites[list].filter(condition));
  }

  types(condition) {
    return Object.values(this.schema.getTypeMap()).filter(condition);
  }
}
