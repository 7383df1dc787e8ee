-- The log of meetings and contacts with others: who, when, about what, what came of it, what follows.

create table interaction (
  id                 uuid primary key,
  partnership_id     uuid         not null references partnership,
  key                text         check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title              text         not null check (length(title) between 1 and 300),
  kind               text         not null default 'meeting' check (kind in ('meeting', 'call', 'mail', 'event', 'visit', 'letter')),
  date               partial_date not null,
  level              text         check (level in ('local', 'regional', 'national', 'eu', 'international')),
  organiser_id       uuid,
  counterpart_ids    uuid[]       not null default '{}',
  -- Organisations that are not registered yet; see counterpart_recognised.
  counterpart_names  text[]       not null default '{}' check (cardinality(counterpart_names) <= 50 and length(counterpart_names::text) <= 20000),
  our_ids            uuid[]       not null default '{}',
  -- Persons of any side who took part: ids only, their names are read where contacts are kept.
  contact_ids        uuid[]       not null default '{}' check (cardinality(contact_ids) <= 200),
  place              text         check (length(place) between 1 and 200),
  about              text         check (length(about) <= 10000),
  outcome            text         check (length(outcome) <= 10000),
  themes             text[]       not null default '{}',
  follow_up          text         check (length(follow_up) between 1 and 1000),
  follow_up_owner_id uuid,
  follow_up_date     partial_date,
  follow_up_done     boolean      not null default false,
  author_id          uuid         references account default current_account(),
  visibility         text         not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at        timestamptz,
  version            bigint       not null default 1,
  created_at         timestamptz  not null default now(),
  updated_at         timestamptz  not null default now(),
  constraint interaction_follow_up_says_what check
    (follow_up is not null or follow_up_owner_id is null and follow_up_date is null and not follow_up_done),
  foreign key (partnership_id, organiser_id) references organisation (partnership_id, id),
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create index interaction_by_date on interaction (partnership_id, date desc, id desc);
create index interaction_to_follow_up on interaction (partnership_id, coalesce(follow_up_date, '9999'), id)
  where follow_up is not null and not follow_up_done and archived_at is null;
create index interaction_by_author on interaction (author_id, date desc, id desc);
create index interaction_of_contact on interaction using gin (contact_ids);
call keep_items('interaction', 'interaction', 'title', 'about', 'outcome', 'place', 'counterpart_names', 'follow_up');
call keep_themes('interaction');
call keep_organisations('interaction', 'counterpart_ids');
call keep_organisations('interaction', 'our_ids');
call keep_involvement('interaction', 'id', 'organiser_id', 'organiser');
call keep_involvement('interaction', 'id', 'counterpart_ids', 'met');
call keep_involvement('interaction', 'id', 'our_ids', 'participant');

-- A person who takes part must exist for the writer, and so must who follows up; one who left stays as long as nobody changes it.
create function interaction_persons_known() returns trigger language plpgsql as $$
begin
  if exists (select unnest(new.contact_ids) except select unnest(case tg_op when 'UPDATE' then old.contact_ids else '{}' end)
             except select c.id from contact c where c.id = any (new.contact_ids)) then
    raise exception 'unknown contact' using errcode = 'foreign_key_violation', constraint = 'interaction_contacts_known';
  end if;
  if new.follow_up_owner_id is not null
     and (tg_op = 'INSERT' or new.follow_up_owner_id is distinct from old.follow_up_owner_id)
     and not exists (select from participant m where m.id = new.follow_up_owner_id and m.removed_at is null) then
    raise exception 'unknown participant' using errcode = 'foreign_key_violation', constraint = 'interaction_owner_known';
  end if;
  return new;
end $$;
create trigger interaction_persons before insert or update of contact_ids, follow_up_owner_id on interaction
  for each row execute function interaction_persons_known();

-- A person who is erased took part in nothing any more.
create function forget_contact_in_interactions() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update interaction set contact_ids = array_remove(contact_ids, old.id) where contact_ids @> array[old.id];
  return null;
end $$;
create trigger contact_leaves_interactions after delete on contact for each row execute function forget_contact_in_interactions();

-- The names of persons in this order, without those the viewer may not see; or only those who agreed to be named outside.
create function contacts_named(ids uuid[], only_with_consent boolean) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'organisation', o.name) order by x.n), '[]')
  from unnest(ids) with ordinality x (id, n) join contact c on c.id = x.id join organisation o on o.id = c.organisation_id
  where c.consent or not only_with_consent
$$;

-- The name of who follows up: told to people with a role.
create function participant_named(wanted uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('id', m.id, 'name', m.name) from participant m where m.id = wanted and viewer_role() <> 'none'
$$;

-- The log belongs to the first question.
create or replace function area_of(kind text) returns text language sql immutable strict parallel safe as $$
  select case
           when kind in ('organisation', 'contact', 'interaction', 'call') then 'stakeholder'
           when kind in ('edition', 'module', 'session', 'dilemma', 'practice') then 'dilemma'
           when kind = 'indicator' then 'indicator'
           else 'action'
         end
$$;

-- The names of organisations that may be told outside of the partnership, in this order.
create function names_outside(ids uuid[]) returns text[] language sql stable as $$
  select coalesce(array_agg(o.name order by x.n), '{}')
  from unnest(ids) with ordinality x (id, n) join organisation o on o.id = x.id and o.visibility in ('public', 'partnership')
$$;
