-- The academy whole: when its sessions are, who takes part and how they were chosen, what they thought of it, its report.

-- When and where -------------------------------------------------------------------------------------------------

-- The zone of all local times of the academy, as IANA names it.
alter table edition
  add time_zone text not null default 'Europe/Brussels'
                constraint edition_time_zone check (time_zone ~ '^[A-Za-z]+(/[A-Za-z0-9_+-]+){0,2}$' and length(time_zone) <= 60);
alter table session
  add starts    local_moment,
  add ends      local_moment,
  add place     text    check (length(place) between 1 and 200),
  add cancelled boolean not null default false,
  add constraint session_on_a_day check (length(starts) >= 10),
  add constraint session_ends_after_start check (ends is null or starts is not null and length(ends) = length(starts) and ends >= starts);

-- Who may take part ----------------------------------------------------------------------------------------------

create table registration (
  edition_id       uuid        primary key,
  partnership_id   uuid        not null references partnership,
  places           int         not null check (places between 1 and 500),
  opens            date        not null,
  -- The last day on which applications are taken.
  closes           date        not null,
  per_organisation int         not null default 1 check (per_organisation between 1 and 20),
  -- How many days an offered place waits for its answer.
  answer_days      int         not null default 7 check (answer_days between 1 and 60),
  about            text        check (length(about) between 1 and 10000),
  -- [{key, name, weight, question}]
  criteria         jsonb       not null default '[]' check (jsonb_typeof(criteria) = 'array'),
  version          bigint      not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  foreign key (partnership_id, edition_id) references edition (partnership_id, id),
  constraint registration_in_order check (closes >= opens)
);
call keep_parts('registration', 'edition', 'edition_id', 'registration');
create policy registration_in_sight on registration as restrictive using (item_in_sight(edition_id));

create table academy_reviewer (
  partnership_id uuid not null references partnership,
  edition_id     uuid not null references registration on delete cascade,
  participant_id uuid not null references participant,
  primary key (edition_id, participant_id)
);
create index academy_reviewer_of on academy_reviewer (participant_id);
call keep_clock('academy_reviewer');
call protect_rows('academy_reviewer');
create policy academy_reviewer_of_staff on academy_reviewer as restrictive using (viewer_role() in ('coordinator', 'secretariat'));

create function reviews_academy(edition uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from academy_reviewer r join participant p on p.id = r.participant_id
                 where r.edition_id = edition and p.account_id = current_account() and p.removed_at is null)
$$;

-- An organisation's person applies, and a dilemma is the ticket. No history: who applied, and what came of it, is told to
-- the person, to the staff and to the reviewers alone.
create table enrolment (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  edition_id      uuid        not null references registration,
  organisation_id uuid        not null,
  account_id      uuid        references account,
  contact_name    text        not null check (length(contact_name) between 1 and 200),
  contact_address text        not null check (position('@' in contact_address) > 1 and length(contact_address) <= 320),
  language        text        not null check (language in ('en', 'fr', 'nl')),
  dilemma_id      uuid        not null,
  motivation      text        check (length(motivation) between 1 and 4000),
  -- Of the city: under 100,000 inhabitants, to 500,000, over.
  size            text        not null default 'unknown' check (size in ('small', 'medium', 'large', 'unknown')),
  state           text        not null default 'submitted'
                  check (state in ('submitted', 'offered', 'confirmed', 'waiting', 'declined', 'withdrawn', 'lapsed', 'removed')),
  reason          text        check (length(reason) <= 4000),
  decided_at      timestamptz,
  -- Place in the waiting list, the lowest first.
  queue           int,
  -- The last day on which the offered place can be taken.
  answer_by       date,
  answered_at     timestamptz,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  foreign key (partnership_id, dilemma_id) references dilemma (partnership_id, id),
  unique (partnership_id, id),
  constraint enrolment_waits check ((state = 'waiting') = (queue is not null)),
  constraint enrolment_answers check (state <> 'offered' or answer_by is not null)
);
create index enrolment_of_edition on enrolment (edition_id, id);
create index enrolment_of_account on enrolment (account_id, id);
create index enrolment_of_person on enrolment (partnership_id, lower(contact_address));
create index enrolment_of_dilemma on enrolment (dilemma_id);
create index enrolment_to_lapse on enrolment (answer_by) where state = 'offered';
create trigger enrolment_version before update on enrolment for each row execute function bump_version();
call keep_clock('enrolment');
call protect_rows('enrolment');
create policy enrolment_between on enrolment as restrictive
  using (viewer_role() in ('coordinator', 'secretariat') or account_id = current_account() or id = current_link() or reviews_academy(edition_id))
  with check (viewer_role() in ('coordinator', 'secretariat') or account_id = current_account() or id = current_link());
insert into person_place (target, address_column, erasing) values ('enrolment', 'contact_address', 'delete');

-- So many applications of one organisation; the lock lets two that come at once follow each other.
create function enrolment_fits() returns trigger language plpgsql security definer set search_path = public as $$
declare
  most int;
begin
  select per_organisation into most from registration where edition_id = new.edition_id for update;
  if (select count(*) from enrolment e where e.edition_id = new.edition_id and e.organisation_id = new.organisation_id
      and e.state <> 'withdrawn') >= most then
    raise exception 'applied before' using errcode = 'unique_violation', constraint = 'enrolment_per_organisation';
  end if;
  if exists (select from enrolment e where e.edition_id = new.edition_id and e.dilemma_id = new.dilemma_id and e.state <> 'withdrawn') then
    raise exception 'ticket used' using errcode = 'unique_violation', constraint = 'enrolment_ticket_once';
  end if;
  return new;
end $$;
create trigger enrolment_fits before insert on enrolment for each row execute function enrolment_fits();

create function places_taken(edition uuid) returns int language sql stable security definer set search_path = public as $$
  select count(*)::int from enrolment e where e.edition_id = edition and e.partnership_id = current_partnership() and e.state in ('offered', 'confirmed')
$$;
create function enrolments_of(edition uuid) returns int language sql stable security definer set search_path = public as $$
  select count(*)::int from enrolment e where e.edition_id = edition and e.partnership_id = current_partnership() and e.state <> 'withdrawn'
$$;

-- Never more places than there are, whoever gives them.
create function places_suffice() returns trigger language plpgsql security definer set search_path = public as $$
declare
  given int;
begin
  select places into given from registration where edition_id = new.edition_id for update;
  if (select count(*) from enrolment e where e.edition_id = new.edition_id and e.state in ('offered', 'confirmed')) > given then
    raise exception 'no place left' using errcode = 'check_violation', constraint = tg_table_name || '_places_suffice';
  end if;
  return null;
end $$;
create trigger enrolment_places_suffice after insert or update of state on enrolment
  for each row when (new.state in ('offered', 'confirmed')) execute function places_suffice();
create trigger registration_places_suffice after update of places on registration for each row execute function places_suffice();

-- The one of the waiting list: told to oneself and to the staff.
create function waiting_place(about enrolment) returns int language sql stable security definer set search_path = public as $$
  select case when about.state = 'waiting' and (viewer_role() in ('coordinator', 'secretariat') or about.account_id = current_account()
                                                or about.id = current_link())
         then (select count(*)::int from enrolment e where e.edition_id = about.edition_id and e.state = 'waiting'
               and (e.queue, e.id) <= (about.queue, about.id)) end
$$;

-- Free places go to who waits first, in the transaction that freed them. Nobody is invited to what has begun.
create function fill_places(of_edition uuid, at timestamptz) returns setof enrolment language plpgsql security definer set search_path = public as $$
declare
  given registration;
  day   date;
begin
  select * into given from registration r where r.edition_id = of_edition and r.partnership_id = current_partnership() for update;
  select (at at time zone e.time_zone)::date into day from edition e
    where e.id = of_edition and e.archived_at is null
      and coalesce(partial_from(e.starts), 'infinity') > (at at time zone e.time_zone)::date;
  if day is null then return; end if;
  return query
    update enrolment e set state = 'offered', queue = null, answer_by = day + given.answer_days, decided_at = at
    where e.id = any (array(select w.id from enrolment w where w.edition_id = of_edition and w.state = 'waiting'
                            order by w.queue, w.id limit greatest(0, given.places - places_taken(of_edition))))
    returning e.*;
end $$;

create table enrolment_score (
  partnership_id uuid        not null references partnership,
  enrolment_id   uuid        not null references enrolment on delete cascade,
  account_id     uuid        not null references account,
  criterion      text        not null check (length(criterion) between 1 and 60),
  score          smallint    not null check (score between 1 and 5),
  reason         text        check (length(reason) between 1 and 2000),
  scored_at      timestamptz not null default now(),
  primary key (enrolment_id, account_id, criterion)
);
call keep_clock('enrolment_score');
call protect_rows('enrolment_score');

create function edition_enrolled(enrolment uuid) returns uuid language sql stable security definer set search_path = public as $$
  select e.edition_id from enrolment e where e.id = enrolment and e.partnership_id = current_partnership()
$$;
-- Nobody learns what others think before they said it themselves.
create function may_see_enrolment_scores(about uuid) returns boolean language sql stable security definer set search_path = public as $$
  select case when reviews_academy(edition_enrolled(about))
              then exists (select from enrolment_score s where s.enrolment_id = about and s.account_id = current_account())
              else viewer_role() in ('coordinator', 'secretariat') end
$$;
create policy enrolment_score_own_first on enrolment_score as restrictive
  using (account_id = current_account() or may_see_enrolment_scores(enrolment_id))
  with check (account_id = current_account() and reviews_academy(edition_enrolled(enrolment_id)));

-- The dilemma that is the ticket, for who judges by it. A hidden city stays hidden: to who does not know the names of a
-- dilemma, it does not stand beside the organisation that applied with it.
create function ticket_of(about enrolment) returns json language sql stable security definer set search_path = public as $$
  select json_build_object('id', case when may_see(shown_as(d.visibility, d.state), d.id) then d.id end, 'question', d.question,
                           'background', d.background, 'themes', d.themes)
  from dilemma d
  where d.id = about.dilemma_id and about.partnership_id = current_partnership()
    and (about.account_id = current_account() or about.id = current_link()
         or may_know_names(d.id) and (may_see(shown_as(d.visibility, d.state), d.id)
                                      or d.visibility in ('public', 'partnership') and reviews_academy(about.edition_id)))
$$;

-- How letters name an academy: whoever gives a place back may not see it any more.
create function academy_named(edition uuid) returns table (title text, partnership text) language sql stable security definer set search_path = public as $$
  select e.title, p.name from edition e join partnership p on p.id = e.partnership_id
  where e.id = edition and e.partnership_id = current_partnership()
$$;

-- What the link of an enrolment opens. Runs as the owner, for its holder may see nothing else of the partnership.
create function academy_by_link() returns table (edition_id uuid, title text, place text, country text, starts text, ends text,
    time_zone text, partnership text) language sql stable security definer set search_path = public as $$
  select e.id, e.title, e.place, e.country, e.starts, e.ends, e.time_zone, p.name
  from enrolment n join edition e on e.id = n.edition_id join partnership p on p.id = e.partnership_id
  where n.id = current_link() and n.partnership_id = current_partnership()
$$;
create function sessions_by_link() returns setof session language sql stable security definer set search_path = public as $$
  select s.* from enrolment n join session s on s.edition_id = n.edition_id
  where n.id = current_link() and n.partnership_id = current_partnership() and n.state in ('offered', 'confirmed') order by s.starts, s.id
$$;

-- Who was there --------------------------------------------------------------------------------------------------

create table attendance (
  partnership_id uuid        not null references partnership,
  session_id     uuid        not null,
  enrolment_id   uuid        not null,
  state          text        not null check (state in ('present', 'excused', 'absent')),
  noted_at       timestamptz not null default now(),
  primary key (session_id, enrolment_id),
  foreign key (partnership_id, session_id) references session (partnership_id, id),
  foreign key (partnership_id, enrolment_id) references enrolment (partnership_id, id) on delete cascade
);
create index attendance_of_enrolment on attendance (enrolment_id);
call keep_clock('attendance');
call protect_rows('attendance');
create policy attendance_of_staff on attendance as restrictive using (viewer_role() in ('coordinator', 'secretariat'));

-- What they thought of it ----------------------------------------------------------------------------------------

create table evaluation (
  edition_id     uuid        primary key,
  partnership_id uuid        not null references partnership,
  -- [{key, question, kind}], kind: scale (1 to 5) or text
  questions      jsonb       not null check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) between 1 and 8),
  state          text        not null default 'draft' check (state in ('draft', 'asking', 'closed')),
  -- How many were asked.
  asked          int         not null default 0,
  asked_at       timestamptz,
  -- The last day for an answer.
  answer_by      date,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  foreign key (partnership_id, edition_id) references edition (partnership_id, id)
);
call keep_parts('evaluation', 'edition', 'edition_id', 'evaluation');
create policy evaluation_of_staff on evaluation as restrictive using (viewer_role() in ('coordinator', 'secretariat'));

-- That somebody was asked and has answered; what they answered stands apart, with nothing that leads back.
create table evaluation_ask (
  id             uuid primary key,
  partnership_id uuid    not null references partnership,
  edition_id     uuid    not null references evaluation,
  enrolment_id   uuid    not null references enrolment on delete cascade,
  answered       boolean not null default false,
  unique (edition_id, enrolment_id)
);
call protect_rows('evaluation_ask');
create policy evaluation_ask_of_staff on evaluation_ask as restrictive for insert with check (viewer_role() in ('coordinator', 'secretariat'));
create policy evaluation_ask_of_holder on evaluation_ask as restrictive for select using (id = current_link());
revoke update, delete on evaluation_ask from ${application-role};

-- Random ids and no moment: their order tells nothing. Nobody reads a row; evaluation_results counts them.
create table evaluation_answer (
  id             uuid primary key default gen_random_uuid(),
  partnership_id uuid  not null references partnership,
  edition_id     uuid  not null references evaluation,
  -- {key of the question: 1 to 5, or a text}
  answers        jsonb not null check (jsonb_typeof(answers) = 'object')
);
create index evaluation_answer_of on evaluation_answer (edition_id);
call keep_clock('evaluation_answer');
call protect_rows('evaluation_answer');
create policy evaluation_answer_of_nobody on evaluation_answer as restrictive using (false);
revoke insert, update, delete on evaluation_answer from ${application-role};

create function evaluation_by_link() returns table (title text, partnership text, questions jsonb, answer_by date, answered boolean, open boolean)
  language sql stable security definer set search_path = public as $$
  select e.title, p.name, v.questions, v.answer_by, a.answered, v.state = 'asking' and v.answer_by >= (now() at time zone e.time_zone)::date
  from evaluation_ask a join evaluation v on v.edition_id = a.edition_id join edition e on e.id = a.edition_id
  join partnership p on p.id = a.partnership_id
  where a.id = current_link() and a.partnership_id = current_partnership()
$$;
-- False: this link has answered already, or it is too late.
create function answer_evaluation(given jsonb) returns boolean language plpgsql security definer set search_path = public as $$
declare
  asked evaluation_ask;
begin
  if not coalesce((select open from evaluation_by_link()), false) then return false; end if;
  update evaluation_ask set answered = true where id = current_link() and not answered returning * into asked;
  if asked.id is null then return false; end if;
  insert into evaluation_answer (partnership_id, edition_id, answers) values (asked.partnership_id, asked.edition_id, given);
  return true;
end $$;
-- For the staff where no mail is sent: whose link is which, not who has used theirs.
create function evaluation_asks(edition uuid) returns table (id uuid, name text) language sql stable security definer set search_path = public as $$
  select a.id, n.contact_name from evaluation_ask a join enrolment n on n.id = a.enrolment_id
  where a.edition_id = edition and a.partnership_id = current_partnership() and viewer_role() in ('coordinator', 'secretariat')
  order by plain(n.contact_name), a.id
$$;
create function evaluation_answered(edition uuid) returns int language sql stable security definer set search_path = public as $$
  select count(*)::int from evaluation_answer a where a.edition_id = edition and a.partnership_id = current_partnership()
$$;
-- Only when no more answers come, so that two looks do not show what came between them; and only of five people or more,
-- also question by question. Texts come in the order of the alphabet.
create function evaluation_results(edition uuid) returns jsonb language sql stable security definer set search_path = public as $$
  select coalesce(jsonb_agg(jsonb_build_object('key', q ->> 'key', 'question', q ->> 'question', 'kind', q ->> 'kind',
           'mean', case when q ->> 'kind' = 'scale' and n.count >= 5 then n.mean end,
           'counts', case when q ->> 'kind' = 'scale' and n.count >= 5 then n.counts else '[]' end,
           'texts', case when q ->> 'kind' = 'text' and evaluation_answered(edition) >= 5 then n.texts else '[]' end) order by place), '[]')
  from evaluation v, jsonb_array_elements(v.questions) with ordinality x (q, place), lateral (
    select count(*), round(avg(g.mark), 2) as mean,
           jsonb_build_array(count(*) filter (where g.mark = 1), count(*) filter (where g.mark = 2), count(*) filter (where g.mark = 3),
                             count(*) filter (where g.mark = 4), count(*) filter (where g.mark = 5)) as counts,
           coalesce(jsonb_agg(g.said order by g.said), '[]') as texts
    from (select a.answers ->> (q ->> 'key') as said, case when a.answers ->> (q ->> 'key') ~ '^[1-5]$' then (a.answers ->> (q ->> 'key'))::int end as mark
          from evaluation_answer a where a.edition_id = edition and jsonb_exists(a.answers, q ->> 'key')) g) n
  where v.edition_id = edition and v.partnership_id = current_partnership() and v.state = 'closed'
$$;

-- The report -----------------------------------------------------------------------------------------------------

-- Of these organisations, in this order, the names that an audience may read, whoever writes the report.
create function told_to(audience text, visibility text) returns boolean language sql immutable parallel safe as $$
  select visibility = 'public' or audience = 'partnership' and visibility = 'partnership'
$$;
create function names_for(told text, ids uuid[]) returns json language sql stable as $$
  select coalesce(json_agg(o.name order by x.n), '[]')
  from unnest(ids) with ordinality x (id, n) join organisation o on o.id = x.id where told_to(told, o.visibility)
$$;
-- Who took part, by organisation: with a place, or with a dilemma that the audience reads. Who brought a dilemma whose city is
-- hidden, or that is not for all, is left out: one could find the city of the last dilemma by the name that remains. Runs as
-- the owner, for the staff do not see all of these either.
create function participants_for(edition uuid, told text) returns table (name text, country text)
  language sql stable security definer set search_path = public as $$
  with here as (select d.* from dilemma d left join session s on s.id = d.session_id
                where d.partnership_id = current_partnership() and d.archived_at is null
                  and (s.edition_id = edition or d.id in (select n.dilemma_id from enrolment n where n.edition_id = edition))),
  sealed as (select d.id, d.organisation_id || d.co_presenter_ids as ids from here d
             where d.hide_city or d.visibility not in ('public', 'partnership'))
  select o.name, o.countries[1] from organisation o
  where o.partnership_id = current_partnership() and told_to(told, o.visibility)
    and (exists (select from enrolment n where n.edition_id = edition and n.organisation_id = o.id and n.state = 'confirmed')
         or exists (select from here d where o.id = any (d.organisation_id || d.co_presenter_ids) and d.session_id is not null
                    and d.state in ('accepted', 'concluded') and told_to(told, d.visibility)))
    and not exists (select from sealed x where o.id = any (x.ids))
    and not exists (select from enrolment n join sealed x on x.id = n.dilemma_id
                    where n.edition_id = edition and n.organisation_id = o.id and n.state <> 'withdrawn')
  order by plain(o.name), o.id
$$;

-- What was told to an audience on a day, and stays as it was. A new one stands beside it; one that told too much is withdrawn.
create table edition_report (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  edition_id     uuid        not null,
  audience       text        not null check (audience in ('public', 'partnership')),
  number         int         not null check (number >= 1),
  content        jsonb       not null,
  published_at   timestamptz not null,
  withdrawn_at   timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  foreign key (partnership_id, edition_id) references edition (partnership_id, id),
  constraint edition_report_number unique (edition_id, audience, number)
);
call keep_parts('edition_report', 'edition', 'edition_id', 'report', 'content', 'audience', 'number');
create policy edition_report_for_audience on edition_report as restrictive
  using (item_in_sight(edition_id) and (viewer_role() in ('coordinator', 'secretariat')
         or withdrawn_at is null and (audience = 'public' or viewer_role() in ('member', 'advisor', 'observer'))))
  with check (viewer_role() in ('coordinator', 'secretariat'));
revoke update, delete on edition_report from ${application-role};
grant update (withdrawn_at) on edition_report to ${application-role};
