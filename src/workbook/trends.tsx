import { familyOf } from 'virtual:rule-families';
import { useCallback, useState } from 'preact/hooks';
import { isoDay } from '../promises/day';
import { daysSince } from '../store/days';
import { dateWords } from '../ui/age-words';
import { Icon, Tread } from '../ui/icon';
import { Nothing } from '../ui/nothing';
import { countWords, listWords, words } from '../ui/words';
import { EndsPicture, ends } from './ends-picture';
import { FamiliesPicture, groupName, shownGroups } from './families-picture';
import { KeptPicture } from './kept-picture';
import type { PageProps } from './page';
import { StepsPicture } from './steps-picture';
import { useStored } from './stored';
import { Table } from './table';
import { countEnds, countWeeks, type Ends, firstMonday, type Week } from './weeks';

const FEW = 3;

/** What was marked and mended, what was done well and what was kept, over the last eight weeks. */
export function Trends({ now, promises }: PageProps) {
  const [asTables, setAsTables] = useState(false);
  const today = isoDay(now());
  const read = useCallback(() => daysSince(firstMonday(today)), [today]);
  const [days] = useStored(read);
  const isRead = promises !== undefined && days.state === 'read';
  const weeks = isRead ? countWeeks(days.value, promises, today, familyOf) : [];
  const counts = countEnds(promises ?? [], today);
  const filled = weeks.filter(({ put, left, strengths, came }) => put + left + strengths + came > 0).length;
  const isEmpty = filled === 0 && Object.values(counts).every((count) => count === 0);
  return (
    <>
      <header class="title-row">
        <h1>{words('workbook_trends')}</h1>
        {isRead && !isEmpty && (
          <button class="button" type="button" aria-pressed={asTables} onClick={() => setAsTables(!asTables)}>
            <Icon name={asTables ? 'trends' : 'list'} />
            {words(asTables ? 'trends_as_pictures' : 'trends_as_tables')}
          </button>
        )}
      </header>
      {isRead && isEmpty && <Nothing title={words('trends_empty')} about={words('trends_empty_about')} />}
      {isRead && !isEmpty && (
        <>
          <p class="lead">{leadOf(weeks)}</p>
          {filled < FEW && <p class="notice">{words('trends_few')}</p>}
          <Steps weeks={weeks} asTables={asTables} />
          <Kept weeks={weeks} counts={counts} asTables={asTables} />
          <Families weeks={weeks} asTables={asTables} />
          <p class="end-note small">{words('trends_end_note')}</p>
        </>
      )}
    </>
  );
}

interface PartProps {
  readonly weeks: readonly Week[];
  readonly asTables: boolean;
}

function Steps({ weeks, asTables }: PartProps) {
  const names = namesOf(weeks);
  const heads = [words('trends_week'), words('trends_put'), words('trends_left'), words('trends_strengths')];
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{words('trends_steps')}</h2>
      <p class="lead-in">{words('trends_steps_about')}</p>
      {asTables && (
        <Table
          caption={words('trends_steps')}
          head={heads}
          rows={weeks.map(({ put, left, strengths }, index) => [names[index] ?? '', put, left, strengths])}
        />
      )}
      {!asTables && (
        <figure class="chart">
          <StepsPicture weeks={weeks} names={names} />
          <figcaption class="legend small soft">
            <span class="put">
              <Tread step="whole" /> {words('trends_put')}
            </span>
            <span>
              <Tread step="missing" /> {words('trends_left')}
            </span>
            <span>
              <Tread step="whole" /> {words('trends_strengths')}
            </span>
          </figcaption>
        </figure>
      )}
    </section>
  );
}

function Kept({ weeks, counts, asTables }: PartProps & { readonly counts: Ends }) {
  const names = namesOf(weeks);
  const came = sum(weeks, (week) => week.came);
  const kept = sum(weeks, (week) => week.kept);
  return (
    <>
      <section aria-labelledby="kept-title">
        <h2 id="kept-title">{words('trends_kept')}</h2>
        <p class="lead-in">
          {came === 0 ? words('trends_kept_none') : countWords('trends_kept_about', came, String(kept))}
        </p>
        {came > 0 && asTables && (
          <Table
            caption={words('trends_kept')}
            head={[words('trends_week'), words('trends_came'), words('trends_were_kept')]}
            rows={weeks.map((week, index) => [names[index] ?? '', week.came, week.kept])}
          />
        )}
        {came > 0 && !asTables && (
          <figure class="chart">
            <KeptPicture weeks={weeks} names={names} />
          </figure>
        )}
      </section>
      {Object.values(counts).some((count) => count > 0) && (
        <section aria-labelledby="ends-title">
          <h2 id="ends-title">{words('trends_ends')}</h2>
          <p class="lead-in">{words('trends_ends_about')}</p>
          {asTables ? (
            <Table
              caption={words('trends_ends')}
              head={[words('trends_what'), words('trends_how_many')]}
              rows={ends.map((end) => [words(`trends_end_${end}`), counts[end]])}
            />
          ) : (
            <EndsPicture counts={counts} />
          )}
        </section>
      )}
    </>
  );
}

function Families({ weeks, asTables }: PartProps) {
  return (
    <section aria-labelledby="families-title">
      <h2 id="families-title">{words('trends_families')}</h2>
      <p class="lead-in">{words('trends_families_about')}</p>
      {asTables ? (
        <Table
          caption={words('trends_families')}
          head={[words('trends_family'), ...namesOf(weeks)]}
          rows={shownGroups(weeks).map((group) => [
            groupName(group),
            ...weeks.map(({ groups }) => groups[group].marked),
          ])}
        />
      ) : (
        <FamiliesPicture weeks={weeks} />
      )}
    </section>
  );
}

/** The weeks by their Monday; the last is this one. */
function namesOf(weeks: readonly Week[]): readonly string[] {
  const mondays = weeks.map(({ monday }) => dateWords(monday, { day: 'numeric', month: 'short' }));
  return [...mondays.slice(0, -1), words('trends_this_week')];
}

function leadOf(weeks: readonly Week[]): string {
  const parts = [
    countWords(
      'popup_put',
      sum(weeks, ({ put }) => put),
    ),
    countWords(
      'popup_left',
      sum(weeks, ({ left }) => left),
    ),
    countWords(
      'trends_strengths_noticed',
      sum(weeks, ({ strengths }) => strengths),
    ),
  ];
  return words('trends_lead', listWords(parts));
}

function sum(weeks: readonly Week[], amount: (week: Week) => number): number {
  return weeks.reduce((all, week) => all + amount(week), 0);
}
