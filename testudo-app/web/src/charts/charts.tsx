import { Data } from '../parts/data.tsx';
import { Picker } from '../parts/parts.tsx';
import { link } from '../server.ts';
import { answer, href, lookOrDefault, place, runId, setQuery, table } from '../state.ts';
import { distinct, text } from '../tables.ts';
import { raidName } from '../words.ts';
import { Frame } from './frame.tsx';
import { charts } from './list.ts';

export function ChartsView() {
  const told = answer.value;
  if (!told) return <p class="lead">The charts come with the answer, which is not computed yet.</p>;
  const part = place.value.part;
  if (part.startsWith('table:')) return <OneTable name={part.slice(6)} />;
  const members = table('members')?.rows ?? [];
  const raids = distinct(table('leakage')?.rows ?? [], 'raid');
  const query = place.value.query;
  const member = query['member'] ?? 'DEU';
  const raid = query['raid'] && raids.includes(query['raid']) ? query['raid'] : raids.includes('large-night-2025') ? 'large-night-2025' : (raids[0] ?? '');
  const force = ['today', 'x4', 'x5'].includes(lookOrDefault.value) ? lookOrDefault.value : 'today';
  const memberName = members.map((row) => (text(row, 'member') === member ? text(row, 'name') : '')).join('') || member;
  const systems = new Map((table('orders')?.rows ?? []).map((row) => [text(row, 'system'), text(row, 'name')] as const).filter(([, name]) => name !== ''));
  const all = charts({ member, memberName, systems, raid, force, edition: told.header['edition'] ?? '', path: told.header['path'] ?? '' });
  const shown = part ? all.filter((chart) => chart.id === part) : all;
  return (
    <>
      <header class="question row spread">
        <div>
          <h1>Charts</h1>
          <p class="lead">Each with its table, its sources, what is assumed, and a download.</p>
        </div>
        <span class="pickers open">
          <Picker label="Member" value={member} options={members.map((row) => ({ value: text(row, 'member'), label: text(row, 'name') }))} onPick={(value) => setQuery({ member: value })} />
          <Picker label="Raid" value={raid} options={raids.map((value) => ({ value, label: raidName(value) }))} onPick={(value) => setQuery({ raid: value })} />
          <Picker
            label="Force"
            value={force}
            options={[
              { value: 'today', label: 'Today' },
              { value: 'x4', label: '×4' },
              { value: 'x5', label: '×5' },
            ]}
            onPick={(value) => setQuery({ look: value })}
          />
        </span>
      </header>
      {part && (
        <p>
          <a href={href('charts')}>All charts</a>
        </p>
      )}
      <div class="charts">
        {shown.map((chart) => (
          <Frame key={`${chart.id}${runId.value}`} chart={chart} />
        ))}
      </div>
    </>
  );
}

function OneTable({ name }: { name: string }) {
  const data = table(name);
  return (
    <>
      <header class="question">
        <p>
          <a href={href('charts')}>All charts</a>
        </p>
        <h1>{data?.title ?? name}</h1>
        <p class="row lead">
          Table <span class="mark">{name}</span>
          <a href={link(`api/runs/${runId.value}/tables/${name}?format=csv`)}>CSV</a>
          <a href={link(`api/runs/${runId.value}/tables/${name}?format=parquet`)}>Parquet</a>
        </p>
      </header>
      {data ? <Data table={data} most={1000} /> : <p class="lead">One moment.</p>}
    </>
  );
}
