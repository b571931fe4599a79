import { describe, expect, it } from 'vitest';
import { catalogue, frameworkById } from '../../src/catalogue.ts';
import { builtUpon, byFramework, helpsTowards, joinedTo, joiningOf, shortName, skillsAt } from '../../src/components/framework/skill-facts.ts';
import { BANDS, STRANDS } from '../../src/core/content/ids.ts';

const framework = (id: string) => {
  const found = frameworkById.get(id);
  if (found === undefined) throw new Error(`no framework ${id}`);
  return found;
};

describe('the framework’s facts', () => {
  it('has two to four skills in every square, and loses none', () => {
    const squares = STRANDS.flatMap((strand) => BANDS.map((band) => skillsAt(strand, band).length));
    expect(Math.min(...squares)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...squares)).toBeLessThanOrEqual(4);
    expect(squares.reduce((a, b) => a + b)).toBe(catalogue.skills.filter(({ retired }) => retired === null).length);
  });
  it('leads from a skill to those that build on it', () => {
    expect(builtUpon('respect.3-5.2').map(({ id }) => id)).toContain('respect.5-7.1');
  });
  it('reads codes, and marks those not seen in the original', () => {
    const [one] = helpsTowards(['digcomp:2.5']);
    expect(one).toMatchObject({ code: '2.5', name: 'Digital behaviour', verified: true });
    expect(helpsTowards(['aasl:curate'])[0]?.verified).toBe(false);
    // The framework was seen, this one topic of it was not.
    expect(helpsTowards(['itgse:4.3', 'nobody:1', 'itgse:99']).map(({ code, verified }) => [code, verified])).toEqual([['4.3', false]]);
  });
  it('groups codes by framework', () => {
    expect(byFramework(helpsTowards(['crc:12', 'digcomp:2.5', 'crc:13'])).map(({ codes }) => codes.length)).toEqual([2, 1]);
  });
  it('joins by codes, by a newer edition, by risks, or says that it does not', () => {
    expect(joiningOf(framework('efacw'))).toBe('codes');
    expect(joiningOf(framework('360safe'))).toBe('none');
    expect(joinedTo(framework('digcomp-2.2'), '2.5').skills).toEqual(joinedTo(framework('digcomp'), '2.5').skills);
    expect(joinedTo(framework('core-4cs'), 'contract').skills.length).toBeGreaterThan(0);
    expect(joinedTo(framework('efacw'), 'OB').skills.every(({ crosswalk }) => crosswalk.includes('efacw:OB'))).toBe(true);
  });
  it('shortens long names', () => {
    expect(shortName(framework('digcomp'))).toBe('DigComp 3.0');
    expect(shortName(framework('rshe'))).toBe('Relationships education, RSE and health education');
  });
});
