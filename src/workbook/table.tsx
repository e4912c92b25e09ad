/** What a picture shows, as a table; the first column names its row. */
export function Table(props: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}) {
  const { caption, head, rows } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved sideways in its frame, by keyboard as well.
    // biome-ignore lint/a11y/useSemanticElements: no element is a group of one table.
    <div class="table-frame" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
