-- What the presenter of a dilemma takes with them, and whether it happened: asked again after months, by a signed link.

-- After how many months is asked: in order, without repeats; none: never by itself.
create function months_in_order(months int[]) returns boolean language sql immutable as $$
  select cardinality(months) <= 6 and not exists (
    select from unnest(months) with ordinality m (value, n)
    left join unnest(months) with ordinality b (value, n) on b.n = m.n - 1
    where m.value is null or m.value not between 1 and 60 or b.value >= m.value)
$$;
alter table partnership add follow_up_months int[] not null default '{3,6,12}',
  add constraint partnership_follow_up_months check (months_in_order(follow_up_months));

-- When a dilemma was accepted and concluded; counted_from: the day from which the months count.
create table dilemma_way (
  dilemma_id     uuid        primary key,
  partnership_id uuid        not null references partnership,
  accepted_on    date,
  concluded_on   date,
  counted_from   date,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  constraint dilemma_way_counts_when_concluded check ((counted_from is null) = (concluded_on is null)),
  foreign key (partnership_id, dilemma_id) references dilemma (partnership_id, id)
);
create index dilemma_way_concluded on dilemma_way (partnership_id, concluded_on) where concluded_on is not null;
create trigger dilemma_way_version before update on dilemma_way for each row execute function bump_version();
call keep_clock('dilemma_way');
call protect_rows('dilemma_way');
create policy dilemma_way_in_sight on dilemma_way as restrictive using (item_in_sight(dilemma_id));

create function keep_dilemma_way() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' and new.state = old.state then return null; end if;
  insert into dilemma_way as w (dilemma_id, partnership_id, accepted_on, concluded_on, counted_from)
  select new.id, new.partnership_id, case when new.state in ('accepted', 'concluded') then current_date end, c.day, c.day
  from (select case when new.state = 'concluded' then current_date end as day) c
  on conflict (dilemma_id) do update set
    accepted_on = case when new.state in ('accepted', 'concluded') then coalesce(w.accepted_on, current_date) end,
    concluded_on = excluded.concluded_on, counted_from = excluded.counted_from;
  return null;
end $$;
create trigger dilemma_way_kept after insert or update of state on dilemma for each row execute function keep_dilemma_way();

insert into dilemma_way (dilemma_id, partnership_id, accepted_on, concluded_on, counted_from)
select d.id, d.partnership_id, case when d.state in ('accepted', 'concluded') then coalesce(a.day, d.updated_at::date) end, c.day, c.day
from dilemma d
left join lateral (select max(h.at)::date as day from history h where h.item_id = d.id and h.part_kind is null
                   and h.changes -> 'state' ->> 1 = 'accepted') a on true
left join lateral (select case when d.state = 'concluded' then coalesce(max(h.at)::date, d.updated_at::date) end as day
                   from history h where h.item_id = d.id and h.part_kind is null and h.changes -> 'state' ->> 1 = 'concluded') c on true;

-- Takeaways ------------------------------------------------------------------------------------------------------

create table takeaway (
  id                uuid         primary key,
  partnership_id    uuid         not null references partnership,
  dilemma_id        uuid         not null,
  text              text         not null check (length(btrim(text)) between 1 and 1000),
  -- Who does it: an organisation, a person of the partnership, or a role in words.
  organisation_id   uuid,
  participant_id    uuid         references participant on delete set null,
  who               text         check (length(who) between 1 and 200),
  due               partial_date,
  position          int          not null,
  -- The last answer.
  state             text         not null default 'open' check (state in ('open', 'done', 'changed', 'dropped', 'too-early')),
  outcome           text         check (length(outcome) <= 4000),
  answered_at       timestamptz,
  -- The advice it was taken from, with its words as they were then.
  contribution_id   uuid,
  contribution_text text         check (length(contribution_text) <= 4000),
  version           bigint       not null default 1,
  created_at        timestamptz  not null default now(),
  updated_at        timestamptz  not null default now(),
  foreign key (partnership_id, dilemma_id) references dilemma (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  unique (partnership_id, id)
);
create index takeaway_of_dilemma on takeaway (dilemma_id, position, id);
create index takeaway_due on takeaway (partnership_id, due) where due is not null and state in ('open', 'changed', 'too-early');
create index takeaway_of_organisation on takeaway (organisation_id) where organisation_id is not null;
create index takeaway_of_participant on takeaway (participant_id) where participant_id is not null;
-- Who does it can give a hidden city away, and the place in the list is no news.
call keep_parts('takeaway', 'dilemma', 'dilemma_id', 'takeaway', 'organisation_id', 'participant_id', 'who', 'position', 'answered_at',
                'contribution_id', 'contribution_text');
create policy takeaway_in_sight on takeaway as restrictive using (item_in_sight(dilemma_id));

-- Who is to do it must be somebody of this partnership; one who left stays as long as nobody changes it.
create function takeaway_participant_known() returns trigger language plpgsql as $$
begin
  if new.participant_id is not null and (tg_op = 'INSERT' or new.participant_id is distinct from old.participant_id)
     and not exists (select from participant m where m.id = new.participant_id and m.partnership_id = new.partnership_id
                     and m.removed_at is null) then
    raise exception 'unknown participant' using errcode = 'foreign_key_violation', constraint = 'takeaway_participant_known';
  end if;
  return new;
end $$;
create trigger takeaway_participant before insert or update of participant_id on takeaway
  for each row execute function takeaway_participant_known();

-- The months count from the day on which there is something to ask for.
create function first_takeaway() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update dilemma_way w set counted_from = current_date
    where w.dilemma_id = new.dilemma_id and w.counted_from < current_date
      and not exists (select from takeaway t where t.dilemma_id = new.dilemma_id and t.id <> new.id)
      and not exists (select from follow_up f where f.dilemma_id = new.dilemma_id and f.concluded_on = w.concluded_on);
  return null;
end $$;
create trigger takeaway_first after insert on takeaway for each row execute function first_takeaway();

-- Who may answer for a dilemma: the people of its presenters and its author, if they may see it (and know its city).
create function presenters_of(about uuid) returns table (participant_id uuid, account_id uuid, speaks boolean)
  language sql stable security definer set search_path = public as $$
  select m.id, m.account_id, coalesce(m.organisation_id = any (d.organisation_id || d.co_presenter_ids), false)
                             or m.role not in ('coordinator', 'secretariat')
  from dilemma d join item i on i.id = d.id join participant m on m.partnership_id = d.partnership_id and m.removed_at is null
  where d.id = about and d.partnership_id = current_partnership()
    and (m.organisation_id = any (d.organisation_id || d.co_presenter_ids) or m.account_id = i.author_id)
    and (not i.discreet and (i.visibility = 'public' or i.visibility = 'partnership' and m.role <> 'expert'
                             or i.visibility = 'group' and m.role in ('coordinator', 'secretariat'))
         or exists (select from audience a where a.item_id = d.id and a.account_id = m.account_id))
$$;
-- Who is asked: the people of the presenters; an author of the secretariat only if there is nobody else.
create function asked_of(about uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select p.participant_id from (select o.*, bool_or(o.speaks) over () as anybody from presenters_of(about) o) p
  where p.speaks or not p.anybody
$$;
create function presents(about uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from presenters_of(about) p where p.account_id = current_account())
$$;

-- Asking again ---------------------------------------------------------------------------------------------------

create table follow_up (
  id             uuid        primary key default gen_random_uuid(),
  partnership_id uuid        not null references partnership,
  dilemma_id     uuid        not null,
  -- Of which conclusion: a dilemma that was reopened is asked again from the start.
  concluded_on   date        not null,
  months         int         not null check (months between 1 and 60),
  asked_on       date        not null,
  -- How many were asked; 0: nobody is noted for the presenter.
  persons        int         not null,
  -- The last day for an answer by link.
  closes_on      date        not null,
  reminded_on    date,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  foreign key (partnership_id, dilemma_id) references dilemma (partnership_id, id),
  constraint follow_up_once unique (dilemma_id, concluded_on, months),
  unique (partnership_id, id)
);
call keep_parts('follow_up', 'dilemma', 'dilemma_id', 'follow-up', 'concluded_on', 'closes_on', 'persons');
create policy follow_up_in_sight on follow_up as restrictive using (item_in_sight(dilemma_id));

-- Whom it asked: told to those who may know the names of the dilemma.
create table follow_up_ask (
  id             uuid        primary key default gen_random_uuid(),
  partnership_id uuid        not null references partnership,
  follow_up_id   uuid        not null,
  dilemma_id     uuid        not null,
  participant_id uuid        not null references participant on delete cascade,
  created_at     timestamptz not null default now(),
  foreign key (partnership_id, follow_up_id) references follow_up (partnership_id, id),
  unique (follow_up_id, participant_id)
);
create index follow_up_ask_of on follow_up_ask (participant_id);
call keep_clock('follow_up_ask');
call protect_rows('follow_up_ask');
create policy follow_up_ask_of_known on follow_up_ask as restrictive using
  (viewer_role() <> 'none' and item_in_sight(dilemma_id) and may_know_names(dilemma_id));

-- One answer for a takeaway in a round; outside of rounds as many as are given.
create table takeaway_answer (
  id             uuid        primary key,
  partnership_id uuid        not null references partnership,
  dilemma_id     uuid        not null,
  takeaway_id    uuid        not null,
  follow_up_id   uuid,
  answer         text        not null check (answer in ('done', 'changed', 'dropped', 'too-early')),
  note           text        check (length(note) <= 4000),
  participant_id uuid        references participant on delete set null,
  answered_at    timestamptz not null default now(),
  foreign key (partnership_id, takeaway_id) references takeaway (partnership_id, id),
  foreign key (partnership_id, follow_up_id) references follow_up (partnership_id, id),
  constraint takeaway_answer_once unique (takeaway_id, follow_up_id)
);
create index takeaway_answer_of_follow_up on takeaway_answer (follow_up_id);
create index takeaway_answer_by on takeaway_answer (participant_id) where participant_id is not null;
call keep_clock('takeaway_answer');
call protect_rows('takeaway_answer');
create policy takeaway_answer_in_sight on takeaway_answer as restrictive using (item_in_sight(dilemma_id));

create function keep_answer() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update takeaway set state = new.answer, outcome = coalesce(new.note, outcome), answered_at = new.answered_at where id = new.takeaway_id;
  return null;
end $$;
create trigger takeaway_answer_kept after insert or update on takeaway_answer for each row execute function keep_answer();

-- The round that can be answered now: the last one, until it closes.
create function open_follow_up(about uuid, today date) returns uuid language sql stable security definer set search_path = public as $$
  select f.id from follow_up f join dilemma_way w on w.dilemma_id = f.dilemma_id and w.concluded_on = f.concluded_on
  where f.dilemma_id = about and f.partnership_id = current_partnership() and f.closes_on >= today
    and not exists (select from follow_up later where later.dilemma_id = f.dilemma_id and later.concluded_on = f.concluded_on
                    and later.months > f.months)
$$;

-- What the link of one ask opens. Runs as the owner, for its holder may see no other row; nothing for who no longer presents.
create function follow_up_by_link(today date) returns table (ask_id uuid, dilemma_id uuid, partnership text, person text, question text,
    months int, asked_on date, closes_on date, open boolean, takeaways jsonb)
  language sql stable security definer set search_path = public as $$
  select a.id, d.id, p.name, m.name, d.question, f.months, f.asked_on, f.closes_on,
         d.archived_at is null and f.id = open_follow_up(d.id, today),
         (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'text', t.text, 'due', t.due, 'state', t.state, 'outcome', t.outcome,
                   'answer', x.answer, 'note', x.note) order by t.position, t.id), '[]')
          from takeaway t left join takeaway_answer x on x.takeaway_id = t.id and x.follow_up_id = f.id where t.dilemma_id = d.id)
  from follow_up_ask a join follow_up f on f.id = a.follow_up_id join dilemma d on d.id = a.dilemma_id
       join participant m on m.id = a.participant_id join partnership p on p.id = a.partnership_id
  where a.id = current_link() and a.partnership_id = current_partnership()
    and exists (select from presenters_of(d.id) o where o.participant_id = a.participant_id)
$$;

-- Keeps the answers of a link's holder, as long as its round is open; those to other takeaways are left out.
create function answer_by_link(today date, ids uuid[], told_of uuid[], answers text[], notes text[]) returns void
  language sql security definer set search_path = public as $$
  insert into takeaway_answer as known (id, partnership_id, dilemma_id, takeaway_id, follow_up_id, answer, note, participant_id)
  select x.id, a.partnership_id, a.dilemma_id, t.id, a.follow_up_id, x.answer, x.note, a.participant_id
  from follow_up_by_link(today) l join follow_up_ask a on a.id = l.ask_id and l.open,
       unnest(ids, told_of, answers, notes) x (id, takeaway, answer, note)
       join takeaway t on t.id = x.takeaway where t.dilemma_id = a.dilemma_id
  on conflict on constraint takeaway_answer_once do update set
    answer = excluded.answer, note = excluded.note, participant_id = excluded.participant_id, answered_at = now()
$$;

-- Makes the rounds that are due, marks the reminders that are due, and tells whom to write to: one row a person. Two at the
-- same time: the second waits for the first, and finds nothing left. only_of: one dilemma, or null for all.
create function take_follow_ups(today date, only_of uuid) returns table (reminder boolean, ask_id uuid, dilemma_id uuid, question text, months int,
    closes_on date, address text, name text, language text, partnership text, takeaways jsonb)
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare
  asked    uuid[];
  reminded uuid[];
begin
  with due as (
    select d.id as dilemma, d.partnership_id, w.concluded_on, max(m.months) as months,
           min(w.counted_from + make_interval(months => l.months)) as next_on
    from dilemma_way w join dilemma d on d.id = w.dilemma_id join partnership p on p.id = d.partnership_id
         join lateral unnest(p.follow_up_months) m (months) on w.counted_from + make_interval(months => m.months) <= today
         left join lateral unnest(p.follow_up_months) l (months) on w.counted_from + make_interval(months => l.months) > today
    where d.partnership_id = current_partnership() and d.id = coalesce(only_of, d.id) and d.state = 'concluded' and d.archived_at is null
      and exists (select from takeaway t where t.dilemma_id = d.id and t.state not in ('done', 'dropped'))
    group by d.id, w.concluded_on
  ), made as (
    insert into follow_up (partnership_id, dilemma_id, concluded_on, months, asked_on, persons, closes_on)
    select due.partnership_id, due.dilemma, due.concluded_on, due.months, today, (select count(*) from asked_of(due.dilemma)),
           coalesce(greatest(due.next_on::date, today + 28), today + 180)
    from due where not exists (select from follow_up f where f.dilemma_id = due.dilemma and f.concluded_on = due.concluded_on
                               and f.months >= due.months)
    on conflict on constraint follow_up_once do nothing
    returning id, partnership_id, dilemma_id
  ), persons as (
    insert into follow_up_ask (partnership_id, follow_up_id, dilemma_id, participant_id)
    select made.partnership_id, made.id, made.dilemma_id, who from made, asked_of(made.dilemma_id) who
    returning follow_up_id
  )
  select array_agg(distinct follow_up_id) into asked from persons;

  with due as (
    update follow_up f set reminded_on = today
    where f.partnership_id = current_partnership() and f.dilemma_id = coalesce(only_of, f.dilemma_id) and f.reminded_on is null and f.asked_on + 14 <= today
      and not exists (select from takeaway_answer x where x.follow_up_id = f.id)
      and f.id = open_follow_up(f.dilemma_id, today)
      and exists (select from dilemma d where d.id = f.dilemma_id and d.state = 'concluded' and d.archived_at is null)
    returning f.id)
  select array_agg(due.id) into reminded from due;

  return query
  select coalesce(f.id = any (reminded), false), a.id, d.id, d.question, f.months, f.closes_on, m.email, m.name,
         coalesce(c.language, (select l from unnest(p.languages) l where l in ('en', 'fr', 'nl') limit 1), 'en'), p.name,
         (select jsonb_agg(jsonb_build_object('id', t.id, 'text', t.text) order by t.position, t.id)
          from takeaway t where t.dilemma_id = d.id)
  from follow_up f join follow_up_ask a on a.follow_up_id = f.id join dilemma d on d.id = f.dilemma_id
       join participant m on m.id = a.participant_id join partnership p on p.id = f.partnership_id left join account c on c.id = m.account_id
  where f.id = any (asked || reminded) and exists (select from presenters_of(d.id) o where o.participant_id = m.id)
  order by a.id;
end $$;

-- A letter about a hidden city names whom it concerns: staff who may not know that do not read it.
create policy mail_discreet on mail as restrictive for select using (about_id is null or may_know_names(about_id));

-- Where the way of a dilemma breaks off, and since when; as far as the viewer sees.
create function dilemma_breaks(today date, silent_days int) returns table (dilemma_id uuid, reason text, since date) language sql stable as $$
  select d.id, 'no-takeaways', w.concluded_on from dilemma d join dilemma_way w on w.dilemma_id = d.id
  where d.state = 'concluded' and d.archived_at is null and not exists (select from takeaway t where t.dilemma_id = d.id)
  union all
  select d.id, 'overdue', min(partial_until(t.due)) from takeaway t join dilemma d on d.id = t.dilemma_id
  where d.state in ('accepted', 'concluded') and d.archived_at is null and t.state in ('open', 'changed', 'too-early')
    and t.due is not null and partial_until(t.due) <= today and (t.answered_at is null or t.answered_at < partial_until(t.due))
  group by d.id
  union all
  select d.id, 'silent', f.asked_on from follow_up f
    join dilemma_way w on w.dilemma_id = f.dilemma_id and w.concluded_on = f.concluded_on join dilemma d on d.id = f.dilemma_id
  where d.state = 'concluded' and d.archived_at is null and f.asked_on + silent_days <= today
    and not exists (select from takeaway_answer x where x.follow_up_id = f.id)
    and not exists (select from follow_up later where later.dilemma_id = f.dilemma_id and later.concluded_on = f.concluded_on
                    and later.months > f.months)
  union all
  select d.id, 'all-dropped', max(t.answered_at)::date from takeaway t join dilemma d on d.id = t.dilemma_id
  where d.state = 'concluded' and d.archived_at is null group by d.id having bool_and(t.state = 'dropped')
  union all
  select d.id, 'no-trace', (w.concluded_on + interval '1 year')::date from dilemma d join dilemma_way w on w.dilemma_id = d.id
  where d.state = 'concluded' and d.archived_at is null and w.concluded_on + interval '1 year' <= today
    and not exists (select from links_of(d.id) l join item i on i.id = l.item_id where i.kind in ('action', 'practice'))
$$;
