import { draftIcons } from '../../src/ui/draft-icon';
import { Icon, type IconName, Mark, pageIcons, Stairs, type Step, Tread } from '../../src/ui/icon';
import { WholeStairs } from '../../src/ui/whole-stairs';
import { Both, Row, Specimen } from './both';

const drawn = import.meta.glob<string>('../../src/ui/mark/*.svg', { query: '?url', import: 'default', eager: true });
const marks = Object.entries(drawn).map(([file, address]) => ({
  name: file.replace(/^.*\/|\.svg$/g, ''),
  address,
}));
const sizeOf = (name: string) => Number.parseInt(name, 10);
const steps: readonly Step[] = ['missing', 'likely', 'whole', 'quiet'];
const iconNames = Object.keys({ ...draftIcons, ...pageIcons }) as IconName[];

/** The mark, the icons and the stairs. */
export function Drawings() {
  return (
    <>
      <Both id="mark" title="The mark">
        {() => (
          <>
            <Row title="As drawn">
              {marks
                .toSorted((one, other) => sizeOf(one.name) - sizeOf(other.name))
                .map(({ name, address }) => (
                  <Specimen key={name} name={name}>
                    <img src={address} width={sizeOf(name)} height={sizeOf(name)} alt="" />
                  </Specimen>
                ))}
            </Row>
            <Row title="As the browser shows it">
              {marks
                .toSorted((one, other) => sizeOf(one.name) - sizeOf(other.name))
                .map(({ name }) => (
                  <Specimen key={name} name={name}>
                    <img src={`/icons/${name}.png`} width={sizeOf(name)} height={sizeOf(name)} alt="" />
                  </Specimen>
                ))}
            </Row>
            <Row title="In a page">
              {[20, 28, 64].map((size) => (
                <Specimen key={size} name={String(size)}>
                  <Mark size={size} />
                </Specimen>
              ))}
            </Row>
          </>
        )}
      </Both>
      <Both id="icons" title="Icons">
        {() => (
          <div class="icons">
            {iconNames.map((name) => (
              <Specimen key={name} name={name}>
                <Icon name={name} />
              </Specimen>
            ))}
          </div>
        )}
      </Both>
      <Both id="stairs" title="Stairs">
        {() => (
          <>
            <Row title="Stairs">
              {steps.map((step) => (
                <Specimen key={step} name={step}>
                  <Stairs step={step} />
                </Specimen>
              ))}
            </Row>
            <Row title="Treads">
              {steps.flatMap((step) =>
                step === 'quiet' ? (
                  []
                ) : (
                  <Specimen key={step} name={step}>
                    <Tread step={step} />
                  </Specimen>
                ),
              )}
            </Row>
            <Row title="Whole stairs">
              <WholeStairs />
            </Row>
          </>
        )}
      </Both>
    </>
  );
}
