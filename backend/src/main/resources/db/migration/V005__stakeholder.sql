-- Who is at the table: organisations, their contacts, ties and seats.

create table organisation (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  key            text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name           text        not null check (length(name) between 1 and 300),
  short_name     text        check (length(short_name) between 1 and 60),
  kind           text        check (kind in ('city', 'region', 'national-authority', 'eu-institution', 'intergovernmental',
                                             'city-network', 'ngo', 'migrant-led', 'think-tank', 'university', 'foundation',
                                             'company', 'project')),
  levels         text[]      not null default '{}' check (levels <@ '{local,regional,national,eu,international}' and cardinality(levels) <= 2),
  countries      text[]      not null default '{}',
  city           text        check (length(city) between 1 and 120),
  languages      text[]      not null default '{}',
  website        text        check (website ~ '^https?://' and length(website) <= 500),
  themes         text[]      not null default '{}',
  notes          text        check (length(notes) <= 10000),
  visibility     text        not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at    timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  sort_name      text collate "C" not null generated always as (plain(name)) stored,
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create index organisation_by_name on organisation (partnership_id, sort_name, id);
create index organisation_by_change on organisation (partnership_id, updated_at desc, id desc);
call keep_items('organisation', 'organisation', 'name', 'short_name', 'city', 'website', 'notes');
call keep_themes('organisation');

-- The read model of filtered lists: one row per organisation and value, in the order of names. Array operators are not
-- leakproof and could not use an index under row-level security; equality on these columns can.
create table organisation_facet (
  partnership_id  uuid not null,
  facet           text not null check (facet in ('kind', 'level', 'country', 'theme', 'language')),
  value           text not null,
  sort_name       text collate "C" not null,
  organisation_id uuid not null,
  primary key (partnership_id, facet, value, sort_name, organisation_id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id) on delete cascade
);
create index organisation_facet_owner on organisation_facet (organisation_id);
call protect_rows('organisation_facet');

create function organisation_facets(o organisation) returns table (facet text, value text) language sql immutable as $$
  select 'kind', coalesce(o.kind, 'unknown')
  union select 'level', unnest(case when o.levels = '{}' then '{unknown}' else o.levels end)
  union select 'country', unnest(o.countries)
  union select 'theme', unnest(o.themes)
  union select 'language', unnest(o.languages)
$$;

create function keep_organisation_facets() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    if (old.sort_name, old.kind, old.levels, old.countries, old.themes, old.languages)
       is not distinct from (new.sort_name, new.kind, new.levels, new.countries, new.themes, new.languages) then
      return null;
    end if;
    delete from organisation_facet f where f.organisation_id = new.id;
  end if;
  insert into organisation_facet (partnership_id, facet, value, sort_name, organisation_id)
  select new.partnership_id, f.facet, f.value, new.sort_name, new.id from organisation_facets(new) f;
  return null;
end $$;
create trigger organisation_facets after insert or update on organisation
  for each row execute function keep_organisation_facets();

alter table participant add foreign key (partnership_id, organisation_id) references organisation (partnership_id, id);

create table contact (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  organisation_id uuid        not null,
  name            text        not null check (length(name) between 1 and 200),
  role            text        check (length(role) between 1 and 200),
  email           text        check (position('@' in email) > 1 and length(email) <= 320),
  phone           text        check (length(phone) between 1 and 60),
  languages       text[]      not null default '{}',
  -- Agrees to be named to readers outside the partnership.
  consent         boolean     not null default false,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  sort_name       text collate "C" not null generated always as (plain(name)) stored,
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  unique (partnership_id, id),
  unique (organisation_id, id)
);
create index contact_of_organisation on contact (organisation_id, sort_name, id);
create index contact_by_name on contact (partnership_id, sort_name, id);
call keep_parts('contact', 'organisation', 'organisation_id', 'contact', 'name', 'email', 'phone');
-- Who has no role here learns only of persons who agreed to it.
create policy contact_named on contact as restrictive for select
  using (item_in_sight(organisation_id) and (consent or viewer_role() <> 'none'));

create table relationship (
  id             uuid primary key,
  partnership_id uuid         not null references partnership,
  from_id        uuid         not null,
  to_id          uuid         not null,
  type           text         not null check (type in ('member-of', 'part-of', 'funds', 'works-with', 'advises', 'informs')),
  starts         partial_date,
  ends           partial_date,
  note           text         check (length(note) <= 2000),
  version        bigint       not null default 1,
  created_at     timestamptz  not null default now(),
  updated_at     timestamptz  not null default now(),
  term_range     daterange    not null generated always as (daterange(partial_from(starts), partial_until(ends))) stored,
  constraint relationship_not_with_itself check (to_id <> from_id),
  constraint relationship_term_in_order check (not isempty(term_range)),
  foreign key (partnership_id, from_id) references organisation (partnership_id, id),
  foreign key (partnership_id, to_id) references organisation (partnership_id, id),
  -- To work with somebody is the same tie from both ends.
  constraint relationship_once exclude using gist (
    (case type when 'works-with' then least(from_id, to_id) else from_id end) with =,
    (case type when 'works-with' then greatest(from_id, to_id) else to_id end) with =, type with =, term_range with &&)
);
create index relationship_from on relationship (from_id);
create index relationship_to on relationship (to_id);
create index relationship_by_id on relationship (partnership_id, id);
call keep_ties('relationship', 'from_id', 'to_id', 'relationship');

create table membership (
  id              uuid primary key,
  partnership_id  uuid         not null references partnership,
  organisation_id uuid         not null,
  role            text         not null check (role in ('coordinator', 'secretariat', 'member', 'advisor', 'expert', 'observer')),
  starts          partial_date,
  ends            partial_date,
  mandate         text         check (length(mandate) <= 4000),
  has_vote        boolean,
  delegate_id     uuid,
  -- Who took the seat over when the term ended.
  successor_id    uuid,
  version         bigint       not null default 1,
  created_at      timestamptz  not null default now(),
  updated_at      timestamptz  not null default now(),
  term_range      daterange    not null generated always as (daterange(partial_from(starts), partial_until(ends))) stored,
  constraint membership_term_in_order check (not isempty(term_range)),
  constraint membership_successor_is_another check (successor_id <> organisation_id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  foreign key (partnership_id, successor_id) references organisation (partnership_id, id),
  constraint membership_delegate_is_theirs foreign key (organisation_id, delegate_id) references contact (organisation_id, id)
    on delete set null (delegate_id),
  constraint membership_terms_do_not_overlap exclude using gist (organisation_id with =, role with =, term_range with &&),
  constraint membership_one_vote exclude using gist (organisation_id with =, term_range with &&) where (has_vote)
);
create index membership_of_partnership on membership (partnership_id, role, id);
create index membership_by_end on membership (partnership_id, upper(term_range));
create index membership_of_delegate on membership (delegate_id);
call keep_parts('membership', 'organisation', 'organisation_id', 'membership', 'successor_id');

create function seat_followed(seat uuid, organisation uuid, in_role text, term daterange, successor uuid) returns boolean
  language sql stable as $$
  select successor is not null or exists (
    select from membership n where n.organisation_id = organisation and n.role = in_role and n.id <> seat
      and lower(n.term_range) >= upper(term))
$$;

-- Where a seat stands on a day. ending-soon: within 90 days, told only of days to come. vacant: ended in the year before
-- and nobody followed; experts and observers leave no empty seat.
create function seat_state(seat uuid, organisation uuid, in_role text, term daterange, successor uuid, day date) returns text
  language sql stable as $$
  select case
    when term @> day then
      case when day >= current_date and upper(term) <= day + 91
                and not seat_followed(seat, organisation, in_role, term, successor) then 'ending-soon' else 'held' end
    when lower(term) > day then 'upcoming'
    when in_role not in ('expert', 'observer') and upper(term) > day - 365
         and not seat_followed(seat, organisation, in_role, term, successor) then 'vacant'
    else 'ended'
  end
$$;

-- The day for which a partnership shows its table: today, or the last day on which a member had a seat.
create function table_day() returns date language sql stable as $$
  select case when exists (select from membership m join organisation o on o.id = m.organisation_id
                           where m.role in ('coordinator', 'member') and m.term_range @> current_date) then current_date
         else coalesce((select max(upper(m.term_range)) - 1 from membership m join organisation o on o.id = m.organisation_id
                        where m.role in ('coordinator', 'member') and upper(m.term_range) <= current_date), current_date) end
$$;

-- In which items of other areas an organisation takes part, and as what: the page of an organisation is read from here.
-- No feature writes it by hand. Its own migration calls, once per table that names organisations:
--
--   call keep_involvement('dilemma', 'id', 'presenter_id', 'presenter');             column of the item itself
--   call keep_involvement('practice', 'id', 'organisation_ids', 'practised');         a uuid[] column works too
--   call keep_involvement('action_leader', 'action_id', 'organisation_id', 'leader'); a table between both
--   call keep_involvement('action_party', 'action_id', 'organisation_id', 'column:role'); the capacity stands in a column
--
-- and adds the capacity's word to frontend/src/features/stakeholder: i18n (capacity.<word>). The table needs
-- partnership_id. Rows of existing data are taken over by the call. Visibility is the item's: readers join item. A
-- discreet item (V001) tells its involvement to its named persons only.
create table involvement (
  partnership_id  uuid not null,
  organisation_id uuid not null,
  item_id         uuid not null references item on delete cascade,
  capacity        text not null check (capacity ~ '^[a-z]+(-[a-z]+)*$'),
  primary key (partnership_id, organisation_id, item_id, capacity),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id) on delete cascade
);
create index involvement_of_item on involvement (item_id);
call keep_clock('involvement');
call protect_rows('involvement');
create policy involvement_of_known on involvement as restrictive for select using (may_know_names(item_id));

-- The involvements that one row, as JSON, stands for.
create function involvements_in(found jsonb, item_column text, organisation_column text, capacity text)
  returns setof involvement language sql immutable as $$
  select (found ->> 'partnership_id')::uuid, o::uuid, (found ->> item_column)::uuid,
         case when capacity like 'column:%' then found ->> substr(capacity, 8) else capacity end
  from jsonb_array_elements_text(case jsonb_typeof(found -> organisation_column) when 'array' then found -> organisation_column
                                 else jsonb_build_array(found -> organisation_column) end) o
  where o is not null
$$;

create function keep_involvements() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  gone   involvement;
  kept   boolean := false;
begin
  for gone in select i.* from involvements_in(before, tg_argv[0], tg_argv[1], tg_argv[2]) i
              except select i.* from involvements_in(after, tg_argv[0], tg_argv[1], tg_argv[2]) i loop
    -- Several rows may say the same (observations of one place): the last one takes the involvement with it.
    if tg_argv[0] <> 'id' then
      execute format('select exists (select from %I t, lateral involvements_in(to_jsonb(t), %L, %L, %L) i
                      where t.%I = $1.item_id and i = $1)', tg_table_name, tg_argv[0], tg_argv[1], tg_argv[2], tg_argv[0])
        into kept using gone;
    end if;
    if not kept then
      delete from involvement i where i.partnership_id = gone.partnership_id and i.organisation_id = gone.organisation_id
        and i.item_id = gone.item_id and i.capacity = gone.capacity;
    end if;
  end loop;
  insert into involvement select i.* from involvements_in(after, tg_argv[0], tg_argv[1], tg_argv[2]) i
  on conflict do nothing;
  return null;
end $$;

create procedure keep_involvement(target text, item_column text, organisation_column text, capacity text) language plpgsql as $$
begin
  execute format('create trigger %I after insert or update or delete on %I for each row execute function keep_involvements(%L, %L, %L)',
                 target || '_involves_as_' || replace(replace(capacity, ':', '_'), '-', '_'), target, item_column, organisation_column, capacity);
  execute format('insert into involvement select i.* from %I t, lateral involvements_in(to_jsonb(t), %L, %L, %L) i on conflict do nothing',
                 target, item_column, organisation_column, capacity);
end $$;

-- For other features: what they need when they name organisations -------------------------------------------------

-- Organisations in a uuid[]: a new one must exist for the writer (row-level security decides, this runs as the caller).
create function organisations_known() returns trigger language plpgsql as $$
begin
  if exists (select o from jsonb_array_elements_text(to_jsonb(new) -> tg_argv[0]) o where o is not null
             except select jsonb_array_elements_text(case tg_op when 'UPDATE' then to_jsonb(old) -> tg_argv[0] else '[]' end)
             except select id::text from organisation where id = any (
               array(select jsonb_array_elements_text(to_jsonb(new) -> tg_argv[0]))::uuid[])) then
    raise exception 'unknown organisation' using errcode = 'foreign_key_violation',
      constraint = tg_table_name || '_' || tg_argv[0] || '_known';
  end if;
  return new;
end $$;

create procedure keep_organisations(target text, organisation_column text) language plpgsql as $$
begin
  execute format('create trigger %I before insert or update of %I on %I for each row execute function organisations_known(%L)',
                 target || '_' || organisation_column, organisation_column, target, organisation_column);
end $$;

-- Their names in this order, without those the viewer may not see.
create function organisations_named(ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) order by x.n), '[]')
  from unnest(ids) with ordinality x (id, n) join organisation o on o.id = x.id
$$;

create function organisation_named(wanted uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) from organisation o where o.id = wanted
$$;

-- The chosen ones, and those among the stored ones that the writer does not see and therefore cannot have removed.
create function with_hidden(chosen uuid[], stored uuid[]) returns uuid[] language sql stable as $$
  select chosen || array(select h from unnest(stored) h where h <> all (chosen)
                         and not exists (select from organisation o where o.id = h))
$$;

-- The chosen one; but a stored one that the writer does not see, and therefore left out, stays.
create function or_hidden(chosen uuid, stored uuid) returns uuid language sql stable as $$
  select coalesce(chosen, case when not exists (select from organisation o where o.id = stored) then stored end)
$$;
