/** A question that many ask, in SQL that DuckDB and Postgres both understand. */
export interface ReadyQuestion {
  readonly name: string;
  readonly title: string;
  readonly sql: string;
}

export const READY_QUESTIONS: readonly ReadyQuestion[] = [
  {
    name: 'targets-by-area-and-unit',
    title: 'How many targets has each unit in each area of reform?',
    sql: `SELECT coalesce(a.name_vi, '(không thuộc lĩnh vực nào)') AS area,
  coalesce(o.name, '(không giao đơn vị)') AS unit_in_charge,
  count(DISTINCT t.document_id || '|' || t.target_id) AS targets,
  count(DISTINCT t.document_id) AS plans
FROM current_targets AS t
LEFT JOIN areas AS a ON a.area = t.area
LEFT JOIN responsibilities AS r ON r.doc_id = t.doc_id AND r.target_id = t.target_id
LEFT JOIN organisations AS o ON o.organisation_id = r.organisation_id
GROUP BY 1, 2
ORDER BY targets DESC, area, unit_in_charge`,
  },
  {
    name: 'targets-by-area-and-measure',
    title: 'What values do the plans set, by area and unit of measure?',
    sql: `SELECT coalesce(a.name_vi, '(không thuộc lĩnh vực nào)') AS area, u.name_vi AS unit_of_measure,
  count(*) AS targets, min(t.value) AS lowest, max(t.value) AS highest
FROM current_targets AS t
JOIN units_of_measure AS u ON u.unit = t.unit
LEFT JOIN areas AS a ON a.area = t.area
WHERE t.value IS NOT NULL
GROUP BY 1, 2
ORDER BY targets DESC, area, unit_of_measure`,
  },
  {
    name: 'tasks-due-next-month',
    title: 'Which tasks are due next month, and who leads them?',
    sql: `SELECT t.due_on, d.issuer_name AS issuer, d.reference, t.lead_units, t.content, t.product
FROM current_tasks AS t
JOIN documents AS d ON d.document_id = t.document_id
WHERE t.due_on >= date_trunc('month', current_date) + INTERVAL '1 month'
  AND t.due_on < date_trunc('month', current_date) + INTERVAL '2 month'
ORDER BY t.due_on, issuer, d.reference, t.position`,
  },
  {
    name: 'units-with-most-tasks',
    title: 'Which units have the most tasks to lead?',
    sql: `SELECT o.name AS unit, o.government_place AS government, count(*) AS tasks,
  count(CASE WHEN t.due_on IS NOT NULL THEN 1 END) AS with_a_date,
  count(DISTINCT t.document_id) AS plans
FROM current_tasks AS t
JOIN responsibilities AS r ON r.doc_id = t.doc_id AND r.task_id = t.task_id AND r.role = 'lead'
JOIN organisations AS o ON o.organisation_id = r.organisation_id
GROUP BY o.organisation_id, o.name, o.government_place
ORDER BY tasks DESC, unit, government
LIMIT 50`,
  },
  {
    name: 'plans-that-contradict-themselves',
    title: 'Which plans contradict themselves, and where?',
    sql: `SELECT d.issuer_name AS issuer, d.reference, d.title, g.code, g.message_vi AS message, g.page
FROM diagnostics AS g
JOIN documents AS d ON d.doc_id = g.doc_id
WHERE d.vanished_at IS NULL AND g.review_state <> 'rejected'
  AND g.code IN ('value_conflict', 'sum_mismatch', 'date_conflict', 'year_conflict', 'citation_conflict')
ORDER BY issuer, d.reference, g.diagnostic_no`,
  },
  {
    name: 'same-indicator-over-plans',
    title: 'How does one indicator differ from plan to plan and year to year?',
    sql: `WITH measured AS (
  SELECT lower(t.indicator) AS indicator, t.unit, t.document_id, t.comparator, t.value,
    coalesce(t.period_end_year, d.plan_end_year, d.plan_year) AS year, d.issuer_name AS issuer, d.reference
  FROM current_targets AS t
  JOIN documents AS d ON d.document_id = t.document_id
  WHERE t.value IS NOT NULL
), shared AS (
  SELECT indicator, unit FROM measured GROUP BY indicator, unit HAVING count(DISTINCT document_id) > 1
)
SELECT m.indicator, m.unit, m.year, m.issuer, m.reference, m.comparator, m.value
FROM measured AS m
JOIN shared AS s ON s.indicator = m.indicator AND s.unit = m.unit
ORDER BY m.indicator, m.unit, m.year, m.issuer, m.reference, m.value`,
  },
];

/** What a database with history tells beside: what was known at a time, and what became of it. */
export const HISTORY_QUESTIONS: readonly ReadyQuestion[] = [
  {
    name: 'values-that-changed',
    title: 'Which targets were replaced, by what, and when? (databases alone: files keep no history)',
    sql: `SELECT d.issuer_name AS issuer, d.reference, old.indicator, old.value AS old_value, new.value AS new_value,
  old.unit, old.valid_to AS changed_at
FROM targets AS old
JOIN targets AS new ON new.document_id = old.document_id AND new.target_id = old.target_id AND new.valid_from = old.valid_to
JOIN documents AS d ON d.document_id = old.document_id
ORDER BY changed_at DESC, issuer, d.reference, old.position`,
  },
  {
    name: 'known-a-month-ago',
    title: 'What targets were known a month ago? (databases alone)',
    sql: `SELECT d.issuer_name AS issuer, d.reference, t.indicator, t.comparator, t.value, t.unit
FROM targets AS t
JOIN documents AS d ON d.document_id = t.document_id
WHERE t.valid_from <= current_timestamp - INTERVAL '1 month'
  AND (t.valid_to IS NULL OR t.valid_to > current_timestamp - INTERVAL '1 month')
ORDER BY issuer, d.reference, t.position`,
  },
];
