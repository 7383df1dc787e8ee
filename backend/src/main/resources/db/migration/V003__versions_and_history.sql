-- History, registry, version: kept by the database so that nobody forgets ----------------------------------------

create function bump_clock() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if current_setting('app.bumped', true) is distinct from pg_current_xact_id()::text then
    perform set_config('app.bumped', pg_current_xact_id()::text, true);
    update partnership_clock set tick = tick + 1 where partnership_id = coalesce(new.partnership_id, old.partnership_id);
  end if;
  return null;
end $$;

-- {field: [before, after]} of what differs, without the columns that change by themselves.
create function differences(before jsonb, after jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(key, jsonb_build_array(before -> key, value)), '{}')
  from jsonb_each(after)
  where value is distinct from coalesce(before -> key, 'null')
    and key not in ('id', 'partnership_id', 'version', 'created_at', 'updated_at', 'sort_name')
    and right(key, 6) <> '_range'
$$;

create function deed_of(before jsonb, after jsonb) returns text language sql immutable as $$
  select case
           when before is null then 'created'
           when before ->> 'archived_at' is null and after ->> 'archived_at' is not null then 'archived'
           when before ->> 'archived_at' is not null and after ->> 'archived_at' is null then 'restored'
           when before ->> 'state' is distinct from after ->> 'state' then 'moved'
           else 'changed'
         end
$$;

-- track(kind, title column, further text columns…): for tables whose rows are items.
create function track() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before jsonb := case tg_op when 'UPDATE' then to_jsonb(old) end;
  after  jsonb;
  label  text;
  body   text;
begin
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  after := to_jsonb(new);
  label := after ->> tg_argv[1];
  select coalesce(string_agg(after ->> arg, ' '), '') into body from unnest(tg_argv[2:]) arg;

  insert into item as i (id, partnership_id, kind, title, body, visibility, state, archived_at, author_id, words)
  values (new.id, new.partnership_id, tg_argv[0], label, body, new.visibility, after ->> 'state',
          (after ->> 'archived_at')::timestamptz, current_account(), search_words(label, body))
  on conflict (id) do update set title = excluded.title, body = excluded.body, visibility = excluded.visibility, state = excluded.state,
          archived_at = excluded.archived_at, updated_at = now(), words = excluded.words;
  if before is null or exists (select from unnest(tg_argv[1:]) a where before ->> a is distinct from after ->> a) then
    insert into known_word (partnership_id, word)
    select distinct new.partnership_id, w from words_of(label || ' ' || body) w
    where length(w) between 4 and 40 and w !~ '\d' on conflict do nothing;
  end if;
  if new.visibility in ('group', 'confidential') and current_account() is not null
     and new.visibility is distinct from before ->> 'visibility' then
    insert into audience (partnership_id, item_id, account_id)
    values (new.partnership_id, new.id, current_account()) on conflict do nothing;
    perform set_config('app.authored', new.id::text, true);
  end if;
  insert into history (partnership_id, item_id, item_kind, deed, changes, actor_id, actor_name)
  values (new.partnership_id, new.id, tg_argv[0], deed_of(before, after), differences(before, after),
          current_account(), nullif(current_setting('app.name', true), ''));
  return new;
end $$;

-- track_part(kind of the item, column with the item's id, kind of the part, private columns…): for rows that belong to an
-- item. History is never erased and everybody reads it who sees the item: what not all of them may know (a person's name
-- and address, the other end of a tie) stays out of it.
create function track_part() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after  jsonb;
begin
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  after := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  insert into history (partnership_id, item_id, item_kind, part_kind, part_id, deed, changes, actor_id, actor_name)
  values ((coalesce(after, before) ->> 'partnership_id')::uuid, (coalesce(after, before) ->> tg_argv[1])::uuid, tg_argv[0],
          tg_argv[2], (coalesce(after, before) ->> 'id')::uuid,
          case when after is null then 'removed' else deed_of(before, after) end,
          case when after is null then differences('{}', before) else differences(before, after) end - tg_argv[3:]::text[],
          current_account(), nullif(current_setting('app.name', true), ''));
  return coalesce(new, old);
end $$;

-- track_tie(column of one end, column of the other, kind of the tie): for rows that tie two items; told at both ends.
create function track_tie() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after  jsonb;
  tie    jsonb;
  ends   uuid[];
begin
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  after := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  tie := coalesce(after, before);
  ends := array[(tie ->> tg_argv[0])::uuid, (tie ->> tg_argv[1])::uuid];
  insert into history (partnership_id, item_id, item_kind, other_item_id, part_kind, part_id, deed, changes, actor_id, actor_name)
  select (tie ->> 'partnership_id')::uuid, one.id, one.kind, other.id, tg_argv[2], (tie ->> 'id')::uuid,
         case when after is null then 'removed' else deed_of(before, after) end,
         case when after is null then differences('{}', before) else differences(before, after) end,
         current_account(), nullif(current_setting('app.name', true), '')
  from item one join item other on other.id <> one.id where one.id = any (ends) and other.id = any (ends);
  return coalesce(new, old);
end $$;

create procedure keep_clock(target text) language plpgsql as $$
begin
  execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred
                  for each row execute function bump_clock()', target || '_clock', target);
end $$;

-- Themes are keys of the partnership's list; arrays cannot have a foreign key, so a trigger holds the rule.
create function themes_known() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from unnest(new.themes) k where not exists
             (select from theme t where t.partnership_id = new.partnership_id and t.key = k)) then
    raise exception 'unknown theme' using errcode = 'foreign_key_violation', constraint = tg_table_name || '_themes_known';
  end if;
  return new;
end $$;

create procedure keep_themes(target text) language plpgsql as $$
begin
  execute format('create trigger %I before insert or update of themes on %I for each row execute function themes_known()',
                 target || '_themes', target);
end $$;

-- For a table of items: version, registry, history, clock and both rules of visibility.
create procedure keep_items(target text, kind text, title text, variadic texts text[] default '{}') language plpgsql as $$
begin
  execute format('create trigger %I before insert or update on %I for each row execute function track(%s)',
                 target || '_track', target,
                 (select string_agg(quote_literal(a), ',') from unnest(array[kind, title] || texts) a));
  call keep_clock(target);
  call protect_items(target);
  insert into item_kind values (kind) on conflict do nothing;
end $$;

-- For a table of parts of an item.
create procedure keep_parts(target text, item_kind text, item_column text, part_kind text,
                            variadic private text[] default '{}') language plpgsql as $$
begin
  execute format('create trigger %I before insert or update or delete on %I for each row execute function track_part(%s)',
                 target || '_track', target,
                 (select string_agg(quote_literal(a), ',') from unnest(array[item_kind, item_column, part_kind] || private) a));
  call keep_clock(target);
  call protect_rows(target);
end $$;

-- A part (contact, observation, milestone …) is seen where its item is seen: join this into every policy of parts.
create function item_in_sight(item uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from item i where i.id = item and i.partnership_id = current_partnership()
                 and may_see(i.visibility, i.id))
$$;

-- A change is told to who could have seen the item as it was then: publishing does not publish what was before.
create function was_in_sight(item uuid, entry bigint) returns boolean language sql stable security definer set search_path = public as $$
  select not exists (select from history later
                     where later.item_id = item and later.id > entry and later.part_kind is null and later.deed <> 'created'
                       and jsonb_exists(later.changes, 'visibility') and may_see(later.changes -> 'visibility' ->> 0, item) is not true)
$$;

-- For a table of ties between two items: seen by who may see both ends.
create procedure keep_ties(target text, one_end text, other_end text, tie_kind text) language plpgsql as $$
begin
  execute format('create trigger %I before insert or update or delete on %I for each row execute function track_tie(%L, %L, %L)',
                 target || '_track', target, one_end, other_end, tie_kind);
  call keep_clock(target);
  execute format('alter table %I enable row level security', target);
  execute format('create policy %I on %I using (partnership_id = current_partnership() and item_in_sight(%I) and item_in_sight(%I))',
                 target || '_between_visible', target, one_end, other_end);
end $$;

