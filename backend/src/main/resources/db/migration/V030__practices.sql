-- Practices that another city can use: in what setting, at what price, on which conditions, whom to ask; and who reuses them.

alter table practice
  add context         text          check (length(context) <= 10000),
  -- Not known is null.
  add outcome         text          check (outcome in ('works', 'failed', 'mixed', 'too-early')),
  add since           partial_date,
  -- People reached, all in all.
  add reached         int           check (reached >= 0),
  add effort          text          check (length(effort) <= 2000),
  add person_days     numeric(9,1)  check (person_days >= 0),
  add cost_amount     numeric(14,2) check (cost_amount >= 0),
  add cost_currency   text          check (cost_currency ~ '^[A-Z]{3}$'),
  -- What one pays that for: a person, a year, all of it.
  add cost_per        text          check (length(cost_per) between 1 and 120),
  add cost_year       int           check (cost_year between 1950 and 2100),
  add preconditions   text          check (length(preconditions) <= 10000),
  -- [{country, text}]: the law that it rests on, there.
  add legal           jsonb         not null default '[]' check (jsonb_typeof(legal) = 'array'),
  -- [{role, organisationId}]: whom to ask, by what they do; never a person.
  add contacts        jsonb         not null default '[]' check (jsonb_typeof(contacts) = 'array'),
  -- Told in answer to this dilemma: becomes a trace. Never answered itself, because not everybody sees that dilemma.
  add dilemma_id      uuid,
  add contribution_id uuid,
  add constraint practice_cost_in_full check (num_nonnulls(cost_amount, cost_currency) <> 1 and (cost_amount is not null or num_nonnulls(cost_per, cost_year) = 0));
create index practice_by_creation on practice (partnership_id, created_at desc, id desc);

drop trigger practice_track on practice;
create trigger practice_track before insert or update on practice for each row execute function track('practice', 'title',
  'summary', 'how', 'what_failed', 'source', 'context', 'effort', 'preconditions', 'legal');

-- Bands of what it takes, for lists to be narrowed to. Amounts are taken as they stand, whatever the currency.
create function cost_band(amount numeric) returns text language sql immutable parallel safe as $$
  select case when amount is null then 'unknown' when amount = 0 then 'free' when amount < 1000 then 'under-1000'
              when amount < 10000 then 'under-10000' when amount < 100000 then 'under-100000' else 'more' end
$$;
create function effort_band(days numeric) returns text language sql immutable parallel safe as $$
  select case when days is null then 'unknown' when days <= 10 then 'to-10' when days <= 50 then 'to-50'
              when days <= 200 then 'to-200' else 'more' end
$$;

-- Organisations in contacts: as with keep_organisations, a new one must be known to the writer.
create function practice_contacts_known() returns trigger language plpgsql as $$
begin
  if exists (select c ->> 'organisationId' from jsonb_array_elements(new.contacts) c where c ->> 'organisationId' is not null
             except select c ->> 'organisationId' from jsonb_array_elements(case tg_op when 'UPDATE' then old.contacts else '[]' end) c
             except select o.id::text from organisation o
               where o.id = any (array(select (c ->> 'organisationId')::uuid from jsonb_array_elements(new.contacts) c))) then
    raise exception 'unknown organisation' using errcode = 'foreign_key_violation', constraint = 'practice_contacts_known';
  end if;
  return new;
end $$;
create trigger practice_contacts_known before insert or update of contacts on practice
  for each row execute function practice_contacts_known();

create function contacts_by_role(contacts jsonb) returns json language sql stable as $$
  select coalesce(json_agg(json_build_object('role', c ->> 'role', 'organisation', named_organisation((c ->> 'organisationId')::uuid)) order by n), '[]')
  from jsonb_array_elements(contacts) with ordinality x (c, n)
$$;

-- The chosen contacts; where the writer left out an organisation that they do not see, the stored one stays.
create function contacts_or_hidden(chosen jsonb, stored jsonb) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(case when c ->> 'organisationId' is not null then c else coalesce(
      (select s from jsonb_array_elements(stored) s where s ->> 'role' = c ->> 'role' and s ->> 'organisationId' is not null
         and not exists (select from organisation o where o.id = (s ->> 'organisationId')::uuid) limit 1), c) end order by n), '[]')
  from jsonb_array_elements(chosen) with ordinality x (c, n)
$$;

-- Told in answer to a dilemma: the thread between both, in the words of the partnership's first language.
create function practice_answers() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from item i where i.id = new.dilemma_id and i.kind = 'dilemma') or not item_in_sight(new.dilemma_id) then
    raise exception 'unknown dilemma' using errcode = 'foreign_key_violation', constraint = 'practice_dilemma_known';
  end if;
  insert into trace (id, partnership_id, from_id, to_id, reason, author_id, author_name)
  select gen_random_uuid(), p.id, new.dilemma_id, new.id,
         case p.languages[1] when 'fr' then 'Cette pratique répond au dilemme.' when 'nl' then 'Deze praktijk is een antwoord op het dilemma.'
                             else 'This practice was told in answer to the dilemma.' end,
         current_account(), nullif(current_setting('app.name', true), '')
  from partnership p where p.id = new.partnership_id;
  return null;
end $$;
create trigger practice_answers after insert on practice for each row when (new.dilemma_id is not null)
  execute function practice_answers();

-- "We reuse this": who takes a practice over, what they change, and how it went.
create table practice_reuse (
  id              uuid primary key,
  partnership_id  uuid         not null references partnership,
  practice_id     uuid         not null,
  organisation_id uuid         not null,
  since           partial_date,
  adaptation      text         check (length(adaptation) <= 10000),
  state           text         not null check (state in ('considering', 'preparing', 'running', 'done', 'stopped')),
  how_it_went     text         check (length(how_it_went) <= 10000),
  figures         jsonb        not null default '[]' check (jsonb_typeof(figures) = 'array'),
  version         bigint       not null default 1,
  created_at      timestamptz  not null default now(),
  updated_at      timestamptz  not null default now(),
  foreign key (partnership_id, practice_id) references practice (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  constraint practice_reuse_once unique (practice_id, organisation_id)
);
create index practice_reuse_of_organisation on practice_reuse (organisation_id);
-- In the history stands that somebody reuses it; who and how is told to those who may see that organisation.
call keep_parts('practice_reuse', 'practice', 'practice_id', 'reuse', 'organisation_id', 'adaptation', 'how_it_went', 'figures');
create policy practice_reuse_in_sight on practice_reuse as restrictive
  using (item_in_sight(practice_id) and exists (select from organisation o where o.id = organisation_id));
-- Told at both ends, and only to who may see both.
drop trigger practice_reuse_track on practice_reuse;
create trigger practice_reuse_track before insert or update or delete on practice_reuse
  for each row execute function track_tie('practice_id', 'organisation_id', 'reuse');
call keep_involvement('practice_reuse', 'practice_id', 'organisation_id', 'reuses');

-- How many reuse a practice, for lists to be sorted by and narrowed to: those that have begun, among organisations that
-- everybody in the partnership sees (inside), and that everybody sees (in_public). Nobody learns of a hidden one by counting.
create table practice_reach (
  practice_id    uuid not null,
  partnership_id uuid not null,
  inside         int  not null default 0,
  in_public      int  not null default 0,
  primary key (practice_id),
  foreign key (partnership_id, practice_id) references practice (partnership_id, id) on delete cascade
);
create index practice_reach_inside on practice_reach (partnership_id, inside desc, practice_id desc);
create index practice_reach_in_public on practice_reach (partnership_id, in_public desc, practice_id desc);
call protect_rows('practice_reach');

create function count_reuse(wanted uuid) returns void language sql security definer set search_path = public as $$
  insert into practice_reach as r (practice_id, partnership_id, inside, in_public)
  select p.id, p.partnership_id,
         count(o.id) filter (where o.visibility in ('public', 'partnership')), count(o.id) filter (where o.visibility = 'public')
  from practice p
    left join practice_reuse u on u.practice_id = p.id and u.state in ('preparing', 'running', 'done')
    left join organisation o on o.id = u.organisation_id
  where p.id = wanted group by p.id
  on conflict (practice_id) do update set inside = excluded.inside, in_public = excluded.in_public
$$;
revoke execute on function count_reuse(uuid) from public, ${application-role};

create function keep_practice_reach() returns trigger language plpgsql security definer set search_path = public as $$
begin
  case tg_table_name
    when 'practice' then perform count_reuse(new.id);
    when 'organisation' then perform count_reuse(u.practice_id) from practice_reuse u where u.organisation_id = new.id;
    else
      perform count_reuse(coalesce(new.practice_id, old.practice_id));
  end case;
  return null;
end $$;
create trigger practice_reach_kept after insert on practice for each row execute function keep_practice_reach();
create trigger practice_reach_kept after insert or update or delete on practice_reuse for each row execute function keep_practice_reach();
create trigger practice_reach_kept after update of visibility on organisation for each row
  when (new.visibility is distinct from old.visibility) execute function keep_practice_reach();
insert into practice_reach (practice_id, partnership_id) select id, partnership_id from practice;
