-- What one organisation can be to another is the partnership's own list; until now it was six words of the schema.

create table tie_type (
  id             uuid        primary key default gen_random_uuid(),
  partnership_id uuid        not null references partnership,
  key            text        not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 100),
  -- The word for programs when the tie is read from the other end.
  reverse_key    text        not null check (reverse_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  label_en       text        not null check (length(label_en) between 1 and 80),
  label_fr       text        not null check (length(label_fr) between 1 and 80),
  label_nl       text        not null check (length(label_nl) between 1 and 80),
  back_en        text        not null check (length(back_en) between 1 and 80),
  back_fr        text        not null check (length(back_fr) between 1 and 80),
  back_nl        text        not null check (length(back_nl) between 1 and 80),
  -- The same tie from both ends.
  mutual         boolean     not null default false,
  -- Which way news travels along it: from the one it comes from (forth), from the one it goes to (back), both ways, not at all.
  passes_on      text        not null default 'none' check (passes_on in ('none', 'forth', 'back', 'both')),
  position       int         not null default 0,
  retired_at     timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  unique (partnership_id, key),
  unique (partnership_id, key, mutual),
  constraint tie_type_mutual_passes_both_ways_or_not check (not mutual or passes_on in ('none', 'both'))
);
call protect_rows('tie_type');

create procedure seed_tie_types(partnership uuid) language sql as $$
  insert into tie_type (partnership_id, key, reverse_key, label_en, label_fr, label_nl, back_en, back_fr, back_nl, mutual, passes_on, position)
  values
    (partnership, 'member-of', 'has-member', 'Is a member of', 'Est membre de', 'Is lid van', 'Has as members', 'A pour membres', 'Heeft als leden', false, 'back', 1),
    (partnership, 'part-of', 'has-part', 'Is part of', 'Fait partie de', 'Is deel van', 'Has as parts', 'Comprend', 'Bestaat uit', false, 'back', 2),
    (partnership, 'funds', 'funded-by', 'Funds', 'Finance', 'Financiert', 'Is funded by', 'Est financé par', 'Wordt gefinancierd door', false, 'none', 3),
    (partnership, 'works-with', 'works-with', 'Works with', 'Travaille avec', 'Werkt samen met', 'Works with', 'Travaille avec', 'Werkt samen met', true, 'none', 4),
    (partnership, 'advises', 'advised-by', 'Advises', 'Conseille', 'Adviseert', 'Is advised by', 'Est conseillé par', 'Wordt geadviseerd door', false, 'none', 5),
    (partnership, 'informs', 'informed-by', 'Passes news on to', 'Transmet les nouvelles à', 'Geeft nieuws door aan', 'Gets news through', 'Reçoit les nouvelles par', 'Krijgt nieuws via', false, 'forth', 6)
$$;

do $$
declare
  one uuid;
begin
  for one in select id from partnership loop
    call seed_tie_types(one);
  end loop;
end $$;

create function seed_partnership() returns trigger language plpgsql security definer set search_path = public as $$
begin
  call seed_tie_types(new.id);
  return null;
end $$;
create trigger partnership_tie_types after insert on partnership for each row execute function seed_partnership();
call keep_clock('tie_type');

-- A tie carries its type's flag, so that the constraint below can look at it; the foreign key keeps both in step. (Rewritten
-- by a change of type, not by an update: nobody changed these ties, and their history says nothing.)
alter table relationship drop constraint relationship_type_check, drop constraint relationship_once;
alter table relationship add column mutual boolean;
alter table relationship alter column mutual type boolean using (type = 'works-with');
alter table relationship
  add constraint relationship_type_known foreign key (partnership_id, type, mutual)
    references tie_type (partnership_id, key, mutual) match simple on update cascade,
  -- A symmetric tie is the same tie from both ends.
  add constraint relationship_once exclude using gist (
    (case when mutual then least(from_id, to_id) else from_id end) with =,
    (case when mutual then greatest(from_id, to_id) else to_id end) with =, type with =, term_range with &&),
  add constraint relationship_mutual_known check (mutual is not null);
create index relationship_of_type on relationship (partnership_id, type);

-- Runs after relationship_track by its name: the flag is the type's and no news about the tie.
create function relationship_typed() returns trigger language plpgsql security definer set search_path = public as $$
declare
  chosen tie_type;
begin
  if tg_op = 'UPDATE' and new.type = old.type then return new; end if;
  select * into chosen from tie_type t where t.partnership_id = new.partnership_id and t.key = new.type;
  if chosen.key is null or chosen.retired_at is not null then
    raise exception 'unknown or retired type' using errcode = 'foreign_key_violation', constraint = 'relationship_type_offered';
  end if;
  new.mutual := chosen.mutual;
  return new;
end $$;
create trigger relationship_typed before insert or update of type on relationship for each row execute function relationship_typed();

-- Also ties that the asker does not see keep their type from being dropped.
create function tie_type_in_use(type_key text) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from relationship r where r.partnership_id = current_partnership() and r.type = type_key)
$$;

-- The ties the viewer may see, for pictures of the whole: the same rule as the policy of relationship (both ends in sight),
-- joined instead of asked row by row. Archived organisations have left the picture.
create function ties_in_sight(day date) returns table (id uuid, from_id uuid, to_id uuid, type text, starts text, ends text)
  language sql stable security definer set search_path = public as $$
  with seen as materialized (
    select o.id from organisation o
    where o.partnership_id = current_partnership() and o.archived_at is null and may_see(o.visibility, o.id))
  select r.id, r.from_id, r.to_id, r.type, r.starts::text, r.ends::text from relationship r
  join seen a on a.id = r.from_id join seen b on b.id = r.to_id
  where r.partnership_id = current_partnership() and (day is null or r.term_range @> day)
$$;
