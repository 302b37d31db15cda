// What a change of the schema does to the clients of its last release.
import {
  findBreakingChanges, findDangerousChanges, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, resolveSchemaCoordinate,
} from 'graphql';

/** Changes that a deprecation announces. */
const REMOVALS = ['TYPE_REMOVED', 'FIELD_REMOVED', 'ARG_REMOVED', 'VALUE_REMOVED_FROM_ENUM'];

const DATE = /\bRemoved after (\d{4}-\d{2}-\d{2})\.$/;

/** The day after which a deprecated element may go, as `2027-06-01`; null when its reason ends without one. */
export function lastDay(reason) {
  const day = DATE.exec(reason ?? '')?.[1];
  return day && !Number.isNaN(Date.parse(day)) ? day : null;
}

/**
 * Breaking changes, those of them that were announced and whose day has passed, and changes that may surprise a client; each with its place.
 * `today` is as `2027-06-01`.
 */
export function compare(released, current, today) {
  const breaking = findBreakingChanges(released, current).map(place);
  const isDue = (change) => change.element !== undefined && change.isRemoval && mayGo(released, change.coordinate, change.element, today);
  return {
    breaking: breaking.filter((change) => !isDue(change)),
    announced: breaking.filter(isDue),
    dangerous: findDangerousChanges(released, current).map(place),
  };

  function place({ type, description }) {
    const isRemoval = REMOVALS.includes(type);
    for (const [schema, file] of isRemoval ? [[released, 'released.graphql']] : [[current, 'schema.graphql'], [released, 'released.graphql']]) {
      for (const [coordinate] of description.matchAll(/@?\w+(\.\w+)?(\(\w+:\))?/g)) {
        const element = resolve(schema, coordinate);
        if (element?.astNode) {
          return { description, coordinate, element, isRemoval, place: `schema/${file}:${element.astNode.loc.startToken.line}` };
        }
      }
    }

    return { description, place: 'schema/schema.graphql' };
  }
}

/** Deprecations that do not say when they end, as coordinates. */
export function undated(schema) {
  return [...elements(schema)].filter(({ element }) => element.deprecationReason != null && !lastDay(element.deprecationReason)).map(({ coordinate }) => coordinate);
}

/** A type may go with the last element that leads to it. */
function mayGo(released, coordinate, element, today) {
  if (!/[.(]/.test(coordinate)) {
    const uses = [...elements(released)].filter((use) => use.element.type && getNamedType(use.element.type).name === coordinate);
    return uses.length > 0 && uses.every((use) => isPast(use.element, today));
  }

  return isPast(element, today);
}

function isPast(element, today) {
  const day = lastDay(element.deprecationReason);
  return day !== null && day < today;
}

function resolve(schema, coordinate) {
  try {
    const found = resolveSchemaCoordinate(schema, coordinate);
    return found?.fieldArgument ?? found?.directiveArgument ?? found?.inputField ?? found?.enumValue ?? found?.field ?? found?.directive ?? found?.type;
  } catch {
    return undefined; // A word that is no coordinate.
  }
}

/** What can be deprecated. */
function* elements(schema) {
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    for (const value of isEnumType(type) ? type.getValues() : []) {
      yield { coordinate: `${type.name}.${value.name}`, element: value };
    }

    for (const field of isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []) {
      yield { coordinate: `${type.name}.${field.name}`, element: field };
      for (const argument of field.args ?? []) {
        yield { coordinate: `${type.name}.${field.name}(${argument.name}:)`, element: argument };
      }
    }
  }
}
