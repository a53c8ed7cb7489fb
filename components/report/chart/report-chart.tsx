import { useId, useMemo } from 'react';
import { Bar, BarChart, Tooltip, usePlotArea, useYAxisScale, XAxis, YAxis } from 'recharts';
import type { BarFill, ReportTable } from '../../../lib/reports/report-table.ts';
import { BarPattern, BarPiece } from './bar-pattern.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { type ChartRow, chartOf } from './chart-rows.ts';
import { ChartTip } from './chart-tip.tsx';
import styles from './report-chart.module.css';

const ROW_PX = 26;
const GAP_PX = 8;
/** Of the 12 px the labels are written in; wide enough for capitals. */
const LETTER_PX = 6.8;

/**
 * The figures of a table as bars, one row each, with their name before and their figure behind. Drawn from the table itself;
 * whoever cannot see it reads that.
 */
export function ReportChart({ table }: { readonly table: ReportTable }) {
  const id = useId();
  const { rows, parts, tip } = useMemo(() => chartOf(table), [table]);
  const patternId = (fill: BarFill) => `${id}-${fill}`;
  const fills = new Set([...parts.map(({ fill }) => fill), ...rows.flatMap(({ fill }) => fill ?? [])]);
  return (
    <div aria-hidden="true" className={styles.chart} data-testid="report-chart">
      {parts.length > 1 && <ChartLegend parts={parts} />}
      <BarChart
        responsive
        className={styles.bars ?? ''}
        style={{ width: '100%', height: rows.length * ROW_PX + 4 }}
        layout="vertical"
        data={rows}
        margin={{ top: 2, right: widthOf(rows.map(({ end }) => end)) + GAP_PX, bottom: 2, left: 0 }}
        barCategoryGap={5}
        accessibilityLayer={false}
      >
        <defs>
          {[...fills].map((fill) => (
            <BarPattern key={fill} id={patternId(fill)} fill={fill} />
          ))}
        </defs>
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="label"
          width={widthOf(rows.map(({ label }) => label)) + GAP_PX}
          interval={0}
          axisLine={{ className: styles.axis ?? '' }}
          tick={false}
          tickLine={false}
        />
        {tip && (
          <Tooltip
            content={<ChartTip rows={rows} parts={parts} />}
            cursor={false}
            isAnimationActive={false}
          />
        )}
        {parts.map((part, index) => (
          <Bar
            key={part.label}
            dataKey={(row: ChartRow) => row.values[index] ?? 0}
            name={part.label}
            stackId="bar"
            isAnimationActive={false}
            shape={({ x, y, width, height, payload }) => {
              const fill: BarFill = payload.fill ?? part.fill;
              return <BarPiece patternId={patternId(fill)} {...{ fill, x, y, width, height }} />;
            }}
          />
        ))}
        <Words rows={rows} />
      </BarChart>
    </div>
  );
}

/** The names before the bars and the figures at the right, under each other as in a table; no name is broken. */
function Words({ rows }: { readonly rows: readonly ChartRow[] }) {
  const yOf = useYAxisScale();
  const plot = usePlotArea();
  if (!yOf || !plot) return null;
  const right = plot.x + plot.width + widthOf(rows.map(({ end }) => end)) + GAP_PX;
  return rows.map(({ label, end }) => {
    const line = {
      y: yOf(label, { position: 'middle' }) ?? 0,
      dominantBaseline: 'central',
      textAnchor: 'end',
    } as const;
    return (
      <g key={label} className={styles.word}>
        <text {...line} x={plot.x - GAP_PX}>
          {label}
        </text>
        <text {...line} x={right}>
          {end}
        </text>
      </g>
    );
  });
}

function widthOf(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map(({ length }) => length)) * LETTER_PX);
}
