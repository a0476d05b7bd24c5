import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isJourney = ({ moduleId }: TestSpecification) => moduleId.includes('/e2e/company-');

/**
 * The journeys of a company are the longest of all, and each is a small file, which would come last where nothing is
 * known of earlier runs: begun first, none is left to one process while the others have nothing to do.
 */
export class JourneysFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isJourney), ...sorted.filter((file) => !isJourney(file))];
  }
}
