-- Everything on the home page but the news: section, reason, where it leads. Each branch shows five and counts to 101.
-- :staff, :account and :organisation are the viewer's; row-level security leaves what they may see.
with mine as (
  select :organisation::uuid as organisation, :account::uuid as account, :staff as staff
), day as (
  select current_date as today, current_date + 31 as soon, current_date + 92 as season,
         daterange(date_trunc('year', current_date)::date, (date_trunc('year', current_date) + interval '1 year')::date) as year
), found as (
  (select 'expected' as section, 'accept-dilemma' as reason, 1 as place, d.id, 'dilemma' as kind, d.question as title,
          null as detail, null::text as date, d.created_at::text as rank
   from dilemma d, mine where mine.staff and d.state = 'proposed' and d.archived_at is null
   order by d.created_at limit 101)
  union all
  (select 'expected', 'move-on', -1, c.id, 'consultation', c.title, null, c.phase_ends_at::date::text, c.phase_ends_at::text
   from mine join participant m on m.account_id = mine.account and m.removed_at is null
        join consultation_seat s on s.participant_id = m.id and s.role = 'facilitator' join consultation c on c.id = s.consultation_id
   where c.archived_at is null and c.state = 'running' and c.phase_ends_at <= now()
   order by c.phase_ends_at limit 101)
  union all
  (select 'expected', 'contribute', 0, c.id, 'consultation', c.title, null, c.phase_ends_at::date::text, c.phase_ends_at::text
   from mine join participant m on m.account_id = mine.account and m.removed_at is null
        join consultation_seat s on s.participant_id = m.id join consultation c on c.id = s.consultation_id
   where c.archived_at is null and c.state = 'running'
     and exists (select from jsonb_array_elements(c.phases -> c.phase -> 'writes') w
                 where w ->> 'role' = s.role and (w -> 'kinds') - 'note' <> '[]')
     and not exists (select from contribution t where t.consultation_id = c.id and t.account_id = mine.account and t.phase = c.phase
                     and t.kind <> 'note' and t.state <> 'withdrawn')
   order by c.phase_ends_at limit 101)
  union all
  (select 'expected', 'remind-invited', 2, m.id, 'participant', m.name, m.email, m.invited_at::date::text, m.invited_at::text
   from participant m, mine where mine.staff and m.account_id is null and m.removed_at is null
   order by m.invited_at limit 101)
  union all
  (select 'expected', 'renew-membership', 3, o.id, 'organisation', o.name, m.role, m.ends, m.ends
   from mine join organisation o on o.id = mine.organisation join membership m on m.organisation_id = o.id, day
   where upper(m.term_range) > day.today and upper(m.term_range) <= day.season
   order by m.ends limit 101)
  union all
  (select 'expected', 'reach-milestone', 4, a.id, 'action', a.title, s.title, s.date, s.date
   from mine join action a on mine.organisation = any (a.leader_ids || a.contributor_ids)
        join action_milestone s on s.action_id = a.id, day
   where a.archived_at is null and s.done is not true and s.date is not null
     and partial_until(s.date) > day.today - 92 and partial_from(s.date) <= day.soon
   order by s.date limit 101)
  union all
  (select 'expected', 'ask-for-answer', 5, r.id, 'recommendation', r.text, a.title, r.last_sign::text, r.last_sign::text
   from mine join action a on mine.organisation = any (a.leader_ids) join recommendation r on r.action_id = a.id
   where r.archived_at is null and r.state in ('sent', 'received', 'considering')
   order by r.last_sign limit 101)
  union all
  (select 'expected', 'report-value', 6, i.id, 'indicator', i.title, null, null, i.sort_name
   from mine join indicator i on exists (select from observation v where v.indicator_id = i.id and v.place_id = mine.organisation), day
   where i.archived_at is null
     and not exists (select from observation v where v.indicator_id = i.id and v.place_id = mine.organisation
                     and v.value is not null and v.period_range && day.year)
   order by i.sort_name limit 101)
  union all
  (select 'expected', 'own-dilemma-waits', 7, d.id, 'dilemma', d.question, null, null, d.created_at::text
   from mine join item i on i.author_id = mine.account and i.kind = 'dilemma' join dilemma d on d.id = i.id
   where not mine.staff and d.state = 'proposed' and d.archived_at is null
   order by d.created_at limit 101)
  union all
  (select 'expected', 'follow-up', 8, x.id, 'interaction', x.follow_up, x.title, x.follow_up_date, coalesce(x.follow_up_date, '9999')
   from mine join participant m on m.account_id = mine.account and m.removed_at is null
        join interaction x on x.follow_up_owner_id = m.id, day
   where x.archived_at is null and x.follow_up is not null and not x.follow_up_done
     and (x.follow_up_date is null or partial_from(x.follow_up_date) <= day.season)
   order by 9 limit 101)
  union all
  (select 'expected', 'tell-what-came', 9, d.id, 'dilemma', d.question, null, f.closes_on::text, f.closes_on::text
   from mine join participant m on m.account_id = mine.account and m.removed_at is null
        join follow_up_ask a on a.participant_id = m.id join follow_up f on f.id = a.follow_up_id
        join dilemma d on d.id = f.dilemma_id, day
   where not exists (select from takeaway_answer x where x.follow_up_id = f.id) and d.archived_at is null and f.id = open_follow_up(d.id, day.today)
   order by f.closes_on limit 101)
  union all
  (select 'coming', 'event', 1, e.id, 'event', e.title, e.place, left(e.starts, 10), e.starts
   from event e, day
   where e.archived_at is null and e.parent_id is null and e.starts >= left(day.today::text, 4)
     and partial_until(left(coalesce(e.ends, e.starts), 10)) > day.today
   order by e.starts limit 101)
  union all
  (select 'coming', 'milestone', 2, a.id, 'action', a.title, s.title, s.date, s.date
   from action_milestone s join action a on a.id = s.action_id, day
   where a.archived_at is null and s.done is not true and s.date >= left(day.today::text, 4)
     and partial_until(s.date) > day.today and partial_from(s.date) <= day.season
   order by s.date limit 101)
  union all
  (select 'coming', 'seat-ends', 3, o.id, 'organisation', o.name, m.role, m.ends, m.ends
   from membership m join organisation o on o.id = m.organisation_id, day
   where m.ends >= left(day.today::text, 4) and upper(m.term_range) > day.today and upper(m.term_range) <= day.season
   order by m.ends limit 101)
  union all
  (select 'thread', 'dilemma-waits', 1, d.id, 'dilemma', d.question, null, d.created_at::date::text, d.created_at::text
   from dilemma d where d.state = 'accepted' and d.archived_at is null and d.ideas = '{}'
   order by d.created_at limit 101)
  union all
  (select 'thread', 'recommendation-silent', 2, r.id, 'recommendation', r.text, a.title, r.last_sign::text, r.last_sign::text
   from recommendation r join action a on a.id = r.action_id, day
   where r.archived_at is null and r.state in ('sent', 'received', 'considering') and r.last_sign <= day.today - 60
   order by r.last_sign limit 101)
  union all
  (select 'thread', 'dilemma-thread-broke', 3, d.id, 'dilemma', d.question, null, b.since::text, b.since::text
   from mine join (select x.dilemma_id, min(x.since) as since from day, dilemma_breaks(day.today, 14) x group by x.dilemma_id) b on mine.staff
        join dilemma d on d.id = b.dilemma_id
   order by b.since limit 101)
  union all
  (select 'thread', 'action-without-indicator', 4, a.id, 'action', a.title, null, null, coalesce(lpad(a.number::text, 9), a.title)
   from action a
   where a.archived_at is null and a.state <> 'stopped'
     and not exists (select from links_of(a.id) l join item i on i.id = l.item_id where i.kind = 'indicator')
   order by a.number, a.title limit 101)
)
select section, reason, id, kind, title, detail, date, total
from (select f.*, count(*) over (partition by section, reason)::int as total,
             row_number() over (partition by section, reason order by rank, id) as n from found f) numbered
where n <= 5
order by section, place, n
