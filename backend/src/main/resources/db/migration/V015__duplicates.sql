-- Which organisations may be the same: what they are looked up by, pairs that were found, merges that were made.

-- Words that say nothing in a name.
create function match_word(typed text) returns text language sql immutable strict parallel safe as $$
  select case when length(w) > 3 then regexp_replace(w, 's$', '') else w end from public.plain(typed) w
  where length(w) between 2 and 40
    and w <> all ('{of,the,and,for,to,in,on,at,by,de,du,des,le,la,les,et,pour,aux,sur,en,van,der,den,het,een,voor,und,die,das,dem,des,fur,di,del,della,dei,delle,per,el,los,las,para,da,do,dos}'::text[])
$$;

create function match_words(name text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct w collate "C" order by w collate "C"), '{}')
  from public.words_of(name) x, public.match_word(x) w where w is not null
$$;

-- The part of an address that its owner has registered: town.example of https://www.town.example/en.
create function match_domain(website text) returns text language sql immutable strict parallel safe as $$
  select case when host ~ '\.europa\.eu$' then host
         else substring(host from '([^.]+\.(?:(?:co|com|org|gov|gouv|gob|ac|edu|net)\.)?[a-z]{2,})$') end
  from regexp_replace(lower(website), '^https?://(?:www\.)?([^/:?#]+).*$', '\1') host
$$;

-- What a name is looked up by: its words, neighbours among its sorted words, all of them (=), beginnings and ends of words
-- of short names (x*, *x), abbreviations (~), domain (@), city (#). Probes and rows pass the same function.
create function match_keys(name text, short_name text, website text, city text) returns setof text
  language sql immutable parallel safe as $$
  with named (words) as materialized (select public.match_words(name)),
       spoken (all_words) as materialized (select array(select public.words_of(name)))
  select w from named, unnest(words) w
  union select words[i] || '+' || words[i + 1] from named, generate_series(1, cardinality(words) - 1) i
  union select '=' || left(array_to_string(words, ' '), 200) from named where words <> '{}'
  union select e from named, unnest(words) w, unnest(array[left(w, 5) || '*', '*' || right(w, 5)]) e
        where cardinality(words) <= 3 and length(w) >= 6
  union select '~' || w from named, unnest(words) w where cardinality(words) = 1 and length(w) <= 10
  union select '~' || regexp_replace(public.plain(short_name), '[^[:alnum:]]+', '', 'g') where short_name is not null
  union select '~' || lower(m[1]) from regexp_matches(name, '\m[[:upper:]]{3,10}\M', 'g') m where upper(name) <> name
  union select '~' || string_agg(left(w, 1), '' order by n) from spoken, unnest(all_words) with ordinality x (w, n)
        having count(*) between 3 and 12
  union select '~' || string_agg(left(w, 1), '' order by n) from spoken, unnest(all_words) with ordinality x (w, n)
        where public.match_word(w) is not null having count(*) between 2 and 12
  union select '@' || public.match_domain(website) where public.match_domain(website) is not null
  union select '#' || public.plain(city) where city is not null
$$;

create table organisation_match_key (
  partnership_id  uuid not null,
  key             text collate "C" not null,
  organisation_id uuid not null,
  primary key (partnership_id, key, organisation_id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id) on delete cascade
);
create index organisation_match_key_owner on organisation_match_key (organisation_id);
call protect_rows('organisation_match_key');

create function keep_organisation_match_keys() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    if (old.name, old.short_name, old.website, old.city) is not distinct from (new.name, new.short_name, new.website, new.city) then
      return null;
    end if;
    delete from organisation_match_key k where k.organisation_id = new.id;
  end if;
  insert into organisation_match_key (partnership_id, key, organisation_id)
  select new.partnership_id, k, new.id from match_keys(new.name, new.short_name, new.website, new.city) k;
  return null;
end $$;
create trigger organisation_match_keys after insert or update on organisation
  for each row execute function keep_organisation_match_keys();

insert into organisation_match_key (partnership_id, key, organisation_id)
select o.partnership_id, k, o.id from organisation o, match_keys(o.name, o.short_name, o.website, o.city) k;

-- Two of one: an organisation that was merged into another is archived for as long as it is ------------------------

alter table organisation add merged_into uuid,
  add foreign key (partnership_id, merged_into) references organisation (partnership_id, id),
  add constraint organisation_merged_is_archived check (merged_into is null or archived_at is not null and merged_into <> id);
create index organisation_merged_into on organisation (merged_into) where merged_into is not null;

-- A seat and its delegate move in two statements.
alter table membership alter constraint membership_delegate_is_theirs deferrable initially immediate;

-- Pairs that look like one. A person who says that they are two is not asked again.
create table duplicate (
  id             uuid         primary key,
  partnership_id uuid         not null references partnership,
  one_id         uuid         not null,
  other_id       uuid         not null,
  score          numeric(4,3) not null check (score between 0 and 1),
  reasons        text[]       not null,
  found_at       timestamptz  not null default now(),
  dismissed_at   timestamptz,
  version        bigint       not null default 1,
  created_at     timestamptz  not null default now(),
  updated_at     timestamptz  not null default now(),
  constraint duplicate_in_order check (one_id < other_id),
  unique (one_id, other_id),
  foreign key (partnership_id, one_id) references organisation (partnership_id, id) on delete cascade,
  foreign key (partnership_id, other_id) references organisation (partnership_id, id) on delete cascade
);
create index duplicate_by_score on duplicate (partnership_id, score desc, id desc);
create index duplicate_of_other on duplicate (other_id);
call keep_clock('duplicate');
alter table duplicate enable row level security;
create policy duplicate_for_curators on duplicate using (partnership_id = current_partnership()
  and viewer_role() in ('coordinator', 'secretariat') and item_in_sight(one_id) and item_in_sight(other_id));

-- A merge and how to take it back. moved: one entry a row, without the content of rows that are still there (a person's
-- name is kept in one place only): t table, k its key now, old what the changed columns held, x its checksum now;
-- gone: the whole row when it had to go.
create table organisation_merge (
  id             uuid        primary key,
  partnership_id uuid        not null references partnership,
  kept_id        uuid        not null,
  gone_id        uuid        not null,
  moved          jsonb       not null default '[]',
  -- What could not simply move: [{what, count}].
  settled        jsonb       not null default '[]',
  undone_at      timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  foreign key (partnership_id, kept_id) references organisation (partnership_id, id),
  foreign key (partnership_id, gone_id) references organisation (partnership_id, id)
);
create index organisation_merge_kept on organisation_merge (kept_id);
create unique index organisation_merge_gone on organisation_merge (gone_id) where undone_at is null;
call keep_parts('organisation_merge', 'organisation', 'kept_id', 'merge', 'moved', 'settled');
create policy organisation_merge_for_curators on organisation_merge as restrictive
  using (viewer_role() in ('coordinator', 'secretariat') and item_in_sight(kept_id));

-- Every column that names an organisation: by foreign key, by keep_organisations or keep_involvement, as an end of a tie
-- between items; and JSON beside them, in which the same ids may stand. Read models follow by their triggers.
create function organisation_places() returns table (target regclass, col name, form "char") language sql stable as $$
  with named as (
    select c.conrelid as target, a.attname as col
    from pg_constraint c
    join lateral unnest(c.conkey, c.confkey) k (here, there) on true
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.here
    join pg_attribute f on f.attrelid = c.confrelid and f.attnum = k.there and f.attname = 'id'
    where c.contype = 'f' and (c.confrelid = 'public.organisation'::regclass
          or c.confrelid = 'public.item'::regclass and c.conrelid = 'public.trace'::regclass)
    union
    select t.tgrelid, (string_to_array(encode(t.tgargs, 'escape'), '\000'))[case p.proname when 'organisations_known' then 1 else 2 end]::name
    from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    where p.proname in ('organisations_known', 'keep_involvements') and p.pronamespace = 'public'::regnamespace)
  select n.target::regclass, a.attname, case when a.atttypid = 'jsonb'::regtype then 'j' when a.atttypid = 'uuid[]'::regtype then 'a' else 's' end::"char"
  from (select distinct target from named) n
  join pg_attribute a on a.attrelid = n.target and a.attnum > 0 and not a.attisdropped
  where (a.atttypid = 'jsonb'::regtype or exists (select from named x where x.target = n.target and x.col = a.attname))
    and n.target not in ('involvement'::regclass, 'organisation_facet'::regclass, 'organisation_match_key'::regclass,
                         'duplicate'::regclass, 'organisation_merge'::regclass)
$$;

create function row_checksum(found jsonb) returns text language sql immutable as $$ select md5((found - 'updated_at')::text) $$;

create function key_columns(target regclass) returns name[] language sql stable as $$
  select array_agg(a.attname) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = target and i.indisprimary
$$;

create function key_of(target regclass, found jsonb) returns jsonb language sql stable as $$
  select jsonb_object_agg(k, found -> k::text) from unnest(key_columns(target)) k
$$;

-- The row with this key, and the statement that sets some of its columns; both as JSON.
create function row_at(target regclass, key jsonb) returns jsonb language plpgsql as $$
declare
  found jsonb;
begin
  execute format('select to_jsonb(t) from %s t where %s for update', target,
                 (select string_agg(format('t.%I = ($1 ->> %L)::%s', k, k, format_type(a.atttypid, null)), ' and ')
                  from unnest(key_columns(target)) k join pg_attribute a on a.attrelid = target and a.attname = k))
    into found using key;
  return found;
end $$;

create function set_row(target regclass, key jsonb, fields jsonb) returns jsonb language plpgsql as $$
declare
  found jsonb;
  names text := (select string_agg(quote_ident(f), ',') from jsonb_object_keys(fields) f);
begin
  execute format('update %s t set (%s) = (select %s from jsonb_populate_record(null::%s, $2)) where %s returning to_jsonb(t)',
                 target, names || ',partnership_id', names || ',t.partnership_id', target,
                 (select string_agg(format('t.%I = ($1 ->> %L)::%s', k, k, format_type(a.atttypid, null)), ' and ')
                  from unnest(key_columns(target)) k join pg_attribute a on a.attrelid = target and a.attname = k))
    into found using key, fields;
  return found;
end $$;

create procedure drop_row(target regclass, key jsonb) language plpgsql as $$
begin
  execute format('delete from %s t where %s', target,
                 (select string_agg(format('t.%I = ($1 ->> %L)::%s', k, k, format_type(a.atttypid, null)), ' and ')
                  from unnest(key_columns(target)) k join pg_attribute a on a.attrelid = target and a.attname = k)) using key;
end $$;

create procedure put_row(target regclass, content jsonb) language plpgsql as $$
declare
  names text := (select string_agg(quote_ident(a.attname), ',') from pg_attribute a
                 where a.attrelid = target and a.attnum > 0 and not a.attisdropped and a.attgenerated = '');
begin
  execute format('insert into %s (%s) overriding system value select %s from jsonb_populate_record(null::%s, $1)',
                 target, names, names, target) using content;
end $$;

-- Moves everything that names one organisation to another, in the caller's transaction and as the owner: also what the
-- caller may not see has to move, or it would be left at an address that leads elsewhere. The caller must have seen both.
create function merge_organisations(merge_id uuid, kept uuid, gone uuid, fields jsonb) returns void
  language plpgsql security definer set search_path = public as $$
declare
  place   record;
  found   jsonb;
  wanted  jsonb;
  after   jsonb;
  before  jsonb;
  moved   jsonb := '[]';
  settled text[] := '{}';
  broken  text;
  tries   int;
begin
  if viewer_role() not in ('coordinator', 'secretariat') or (select count(*) from organisation o
       where o.id in (kept, gone) and o.partnership_id = current_partnership() and o.archived_at is null) <> 2 then
    raise exception 'not two organisations of this partnership';
  end if;
  set constraints membership_delegate_is_theirs deferred;

  -- The other gives its key away and leads here, then this one takes what was chosen.
  select to_jsonb(o) into before from organisation o where o.id = gone;
  after := set_row('organisation', jsonb_build_object('id', gone), jsonb_build_object('archived_at', now(), 'merged_into', kept)
             || case when before ->> 'key' = fields ->> 'key' then '{"key": null}'::jsonb else '{}' end);
  moved := moved || jsonb_build_object('t', 'organisation', 'k', jsonb_build_object('id', gone),
    'old', jsonb_build_object('archived_at', null, 'merged_into', null, 'key', before -> 'key'));
  select jsonb_object_agg(f, to_jsonb(o) -> f) into before from organisation o, jsonb_object_keys(fields) f where o.id = kept;
  if before is distinct from fields then
    after := set_row('organisation', jsonb_build_object('id', kept), fields);
  end if;
  moved := moved || jsonb_build_object('t', 'organisation', 'k', jsonb_build_object('id', kept), 'old', before);

  for place in select target, array_agg(col) filter (where form = 's') as singles, array_agg(col) filter (where form = 'a') as lists,
                      array_agg(col) filter (where form = 'j') as texts
               from organisation_places() group by target order by target::text loop
    for found in execute format('select to_jsonb(t) from %s t where partnership_id = $1 and (%s) and not (%L = ''organisation'' and to_jsonb(t) ->> ''id'' = $2::text) for update',
        place.target,
        (select string_agg(case form when 's' then format('%I = $2', col) else format('$2 = any (%I)', col) end, ' or ')
         from organisation_places() p where p.target = place.target and p.form <> 'j'), place.target::text)
        using current_partnership(), gone loop
      wanted := coalesce((select jsonb_object_agg(c, kept) from unnest(place.singles) c where found ->> c::text = gone::text), '{}')
        || coalesce((select jsonb_object_agg(c, (select jsonb_agg(e order by n) from (
               select e, min(n) as n from (select case when e = gone::text then kept::text else e end, n
                 from jsonb_array_elements_text(found -> c::text) with ordinality x (e, n)) y (e, n) group by e) z))
             from unnest(place.lists) c where found -> c::text ? gone::text), '{}')
        || coalesce((select jsonb_object_agg(c, replace((found -> c::text)::text, gone::text, kept::text)::jsonb)
             from unnest(place.texts) c where position(gone::text in (found -> c::text)::text) > 0), '{}');
      tries := 0;
      loop
        begin
          after := set_row(place.target, key_of(place.target, found), wanted);
          moved := moved || jsonb_build_object('t', place.target::text, 'k', key_of(place.target, after),
            'old', (select jsonb_object_agg(f, found -> f) from jsonb_object_keys(wanted) f));
          exit;
        exception when unique_violation or exclusion_violation or check_violation then
          get stacked diagnostics broken = constraint_name;
          tries := tries + 1;
          if tries = 1 and broken = 'membership_one_vote' then
            -- One organisation, one vote: the seat comes along without.
            wanted := wanted || '{"has_vote": false}';
          elsif tries = 1 and broken = 'membership_successor_is_another' then
            wanted := wanted || '{"successor_id": null}';
          elsif tries = 1 and place.lists is not null and sqlstate = '23514' then
            -- A list that runs beside another must keep its length.
            wanted := wanted || (select jsonb_object_agg(c, replace((found -> c::text)::text, gone::text, kept::text)::jsonb)
                                 from unnest(place.lists) c where found -> c::text ? gone::text);
            continue;
          elsif exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = place.target and p.proname = 'track') then
            -- An item is never given up for a merge.
            raise;
          else
            call drop_row(place.target, key_of(place.target, found));
            moved := moved || jsonb_build_object('t', place.target::text, 'k', key_of(place.target, found), 'gone', found);
            settled := settled || broken;
            exit;
          end if;
          settled := settled || broken;
        end;
      end loop;
    end loop;
  end loop;

  insert into organisation_merge (id, partnership_id, kept_id, gone_id, moved, settled)
  values (merge_id, current_partnership(), kept, gone,
    (select jsonb_agg(case when e ? 'gone' then e else e || jsonb_build_object('x', row_checksum(row_at((e ->> 't')::regclass, e -> 'k'))) end order by n)
     from jsonb_array_elements(moved) with ordinality m (e, n)),
    (select coalesce(jsonb_agg(jsonb_build_object('what', what, 'count', n) order by what), '[]')
     from (select case s when 'relationship_not_with_itself' then 'tie-between' when 'relationship_once' then 'tie-twice'
                         when 'membership_terms_do_not_overlap' then 'seat-twice' when 'membership_one_vote' then 'vote-twice'
                         when 'membership_successor_is_another' then 'successor-itself'
                         when 'observation_once' then 'value-twice' when 'trace_once' then 'trace-twice' when 'trace_to_another' then 'trace-between'
                         else 'named-twice' end as what, count(*) as n
           from unnest(settled) s group by 1) w));
  set constraints membership_delegate_is_theirs immediate;
end $$;

-- Takes a merge back, or says which tables have changed since and does nothing.
create function unmerge_organisations(merge_id uuid) returns text[] language plpgsql security definer set search_path = public as $$
declare
  merge   organisation_merge;
  entry   jsonb;
  changed text[];
begin
  select * into merge from organisation_merge m where m.id = merge_id and m.partnership_id = current_partnership() for update;
  if viewer_role() not in ('coordinator', 'secretariat') or merge.id is null or merge.undone_at is not null then
    raise exception 'no merge to take back';
  end if;
  set constraints membership_delegate_is_theirs deferred;
  select array_agg(distinct e ->> 't') into changed from jsonb_array_elements(merge.moved) e
  where e ? 'x' and e ->> 'x' is distinct from row_checksum(row_at((e ->> 't')::regclass, e -> 'k'));
  if changed is not null then
    return changed;
  end if;
  -- Backwards: each step meets what it left.
  for entry in select e from jsonb_array_elements(merge.moved) with ordinality m (e, n) order by n desc loop
    if entry ? 'gone' then
      call put_row((entry ->> 't')::regclass, entry -> 'gone');
    elsif entry -> 'old' <> '{}' then
      perform set_row((entry ->> 't')::regclass, entry -> 'k', entry -> 'old');
    end if;
  end loop;
  update organisation_merge set undone_at = now(), moved = '[]' where id = merge_id;
  set constraints membership_delegate_is_theirs immediate;
  return '{}';
end $$;

-- Whose history an organisation's page tells: its own, and of those that were merged into it.
create function with_merged(item uuid) returns setof uuid language sql stable as $$
  with recursive those (id) as (
    select item union select o.id from organisation o join those t on o.merged_into = t.id)
  select id from those
$$;
