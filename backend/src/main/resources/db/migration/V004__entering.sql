-- Entering a partnership: the first statement of every request ---------------------------------------------------

-- Row-level security of the tables above. Rows of other partnerships are reached only by the functions below.
call protect_rows('partnership_clock');
call protect_rows('theme');
call protect_rows('participant');
call protect_items('item');
call protect_rows('audience');
create policy audience_of_known on audience as restrictive
  using (account_id = current_account() or may_know_names(item_id)) with check (may_know_names(item_id));
call keep_clock('audience');

-- Who was named and who no longer is belongs to the history of the item; its author, named by track(), goes without saying.
create function track_audience() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into history (partnership_id, item_id, item_kind, part_kind, part_id, deed, changes, actor_id, actor_name)
  select i.partnership_id, i.id, i.kind, 'named-person', m.id, case tg_op when 'INSERT' then 'created' else 'removed' end,
         jsonb_build_object('name', case tg_op when 'INSERT' then jsonb_build_array(null, m.name) else jsonb_build_array(m.name, null) end),
         current_account(), nullif(current_setting('app.name', true), '')
  from item i join participant m on m.partnership_id = i.partnership_id
  where i.id = coalesce(new.item_id, old.item_id) and m.account_id = coalesce(new.account_id, old.account_id)
    and m.account_id is distinct from current_account() and m.removed_at is null;
  return null;
end $$;
create trigger audience_track after insert or delete on audience for each row execute function track_audience();
call protect_rows('known_word');
call protect_rows('reply');
alter table history enable row level security;
create policy history_of_visible_items on history using (partnership_id = current_partnership()
    and (item_in_sight(item_id) and may_know_names(item_id) and (other_item_id is null or item_in_sight(other_item_id))
              and was_in_sight(item_id, id)
         or item_kind = 'partnership' and viewer_role() in ('coordinator', 'secretariat')));
-- Only the triggers above write it, as the owner.
revoke insert, update, delete on history from ${application-role};
revoke insert, update, delete on item_kind from ${application-role};
alter table account enable row level security;
create policy account_own on account using (id = current_account());
alter table partnership enable row level security;
create policy partnership_entered on partnership using (id = current_partnership());
call keep_clock('theme');

create function start_clock() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into partnership_clock (partnership_id) values (new.id);
  return null;
end $$;
create trigger partnership_clock_starts after insert on partnership for each row execute function start_clock();

-- Resolves the partnership and the caller's role in it, and tells the policies of this transaction about both.
-- No row: there is no such partnership. found_reply: this Idempotency-Key was used before.
create function enter(called text, caller_issuer text, caller_subject text, reply_key text, reply_fingerprint text)
  returns table (partnership_id uuid, account_id uuid, participant_id uuid, role text, organisation_id uuid, name text,
                 administrator boolean, is_public boolean, tick bigint, found_reply boolean, same_request boolean,
                 reply_status int, reply_location text, reply_etag text, reply_body text)
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare
  claimed int;
begin
  select p.id, p.visibility = 'public', c.tick into partnership_id, is_public, tick
    from partnership p join partnership_clock c on c.partnership_id = p.id where p.slug = called;
  if partnership_id is null then return; end if;
  if caller_subject is not null then
    select a.id, a.name, a.administrator into account_id, name, administrator
      from account a where a.issuer = caller_issuer and a.subject = caller_subject;
    select m.id, m.role, m.organisation_id, coalesce(m.name, enter.name) into participant_id, role, organisation_id, name
      from participant m where m.partnership_id = enter.partnership_id and m.account_id = enter.account_id and m.removed_at is null;
  end if;
  perform set_config('app.partnership', partnership_id::text, true), set_config('app.account', coalesce(account_id::text, ''), true),
          set_config('app.role', coalesce(role, ''), true), set_config('app.name', coalesce(name, ''), true);
  if reply_key is not null and account_id is not null then
    insert into reply (partnership_id, account_id, key, fingerprint)
      values (enter.partnership_id, enter.account_id, reply_key, reply_fingerprint) on conflict do nothing;
    get diagnostics claimed = row_count;
    found_reply := claimed = 0;
    if found_reply then
      select r.fingerprint = reply_fingerprint, r.status, r.location, r.etag, r.body
        into same_request, reply_status, reply_location, reply_etag, reply_body
        from reply r where r.partnership_id = enter.partnership_id and r.account_id = enter.account_id and r.key = reply_key;
    end if;
  end if;
  return next;
end $$;

create function partnerships_of(caller uuid)
  returns table (id uuid, slug text, name text, description text, visibility text, role text, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  select p.id, p.slug, p.name, p.description, p.visibility, m.role, m.organisation_id
  from partnership p left join participant m on m.partnership_id = p.id and m.account_id = caller and m.removed_at is null
  where p.visibility = 'public' or m.id is not null
  order by p.name
$$;

-- First sign-in: the account, and every invitation to its verified address. Later sign-ins: what the provider says now.
create function welcome(new_id uuid, caller_issuer text, caller_subject text, caller_email text, verified boolean,
                        caller_name text, makes_administrator boolean)
  returns account language plpgsql security definer set search_path = public as $$
declare
  me account;
begin
  insert into account as known (id, issuer, subject, email, email_verified, name, administrator)
    values (new_id, caller_issuer, caller_subject, caller_email, verified, caller_name, verified and makes_administrator)
    on conflict (issuer, subject) do update set email = excluded.email, email_verified = excluded.email_verified,
      name = excluded.name, administrator = known.administrator or excluded.administrator
      where (known.email, known.email_verified, known.name, known.administrator) is distinct from
            (excluded.email, excluded.email_verified, excluded.name, known.administrator or excluded.administrator);
  select * into me from account a where a.issuer = caller_issuer and a.subject = caller_subject;
  perform set_config('app.account', me.id::text, true), set_config('app.name', me.name, true);
  if verified then
    update participant m set account_id = me.id, joined_at = now()
      where m.account_id is null and m.removed_at is null and lower(m.email) = lower(caller_email)
        and not exists (select from participant o where o.partnership_id = m.partnership_id and o.account_id = me.id and o.removed_at is null);
  end if;
  return me;
end $$;

-- People and settings --------------------------------------------------------------------------------------------

-- An invitation to somebody who has signed in before is theirs at once, if one account alone has that verified address.
create function recognise_account() returns trigger language plpgsql security definer set search_path = public as $$
declare
  owners uuid[];
begin
  if new.account_id is null and new.removed_at is null then
    select array_agg(a.id) into owners from account a where a.email_verified and lower(a.email) = lower(new.email)
      and not exists (select from participant o where o.partnership_id = new.partnership_id and o.account_id = a.id and o.removed_at is null);
    if cardinality(owners) = 1 then
      new.account_id := owners[1];
      new.joined_at := now();
    end if;
  end if;
  return new;
end $$;
create trigger participant_recognised before insert or update of email on participant
  for each row execute function recognise_account();

-- Nobody locks everybody out: somebody who may govern remains. One change after the other, or two would let each other go.
create function keep_governed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if old.account_id is not null and old.removed_at is null and old.role in ('coordinator', 'secretariat')
     and (new.removed_at is not null or new.role not in ('coordinator', 'secretariat')) then
    perform from partnership_clock c where c.partnership_id = new.partnership_id for update;
    if not exists (select from participant m where m.partnership_id = new.partnership_id and m.removed_at is null
                   and m.account_id is not null and m.role in ('coordinator', 'secretariat')) then
      raise exception 'nobody would govern' using errcode = 'exclusion_violation', constraint = 'participant_governed';
    end if;
  end if;
  return null;
end $$;
create trigger participant_governed after update of role, removed_at on participant
  for each row execute function keep_governed();

-- Having looked at the news (seen_until) is neither history nor a change that others must fetch.
create trigger participant_track
  before insert or update of account_id, email, name, organisation_id, role, invited_at, joined_at, removed_at on participant
  for each row execute function track_part('partnership', 'partnership_id', 'participant');
create constraint trigger participant_clock
  after insert or update of account_id, email, name, organisation_id, role, invited_at, joined_at, removed_at on participant
  deferrable initially deferred for each row execute function bump_clock();

create function track_partnership() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  insert into history (partnership_id, item_id, item_kind, deed, changes, actor_id, actor_name)
  values (new.id, new.id, 'partnership', 'changed', differences(to_jsonb(old), to_jsonb(new)),
          current_account(), nullif(current_setting('app.name', true), ''));
  update partnership_clock set tick = tick + 1 where partnership_id = new.id;
  return new;
end $$;
create trigger partnership_track before update on partnership for each row execute function track_partnership();

-- A theme that items carry cannot be dropped from the list: looked for in every table that has themes.
create function theme_in_use() returns trigger language plpgsql security definer set search_path = public as $$
declare
  holder text;
  used   boolean;
begin
  for holder in select c.table_name from information_schema.columns c
                where c.table_schema = 'public' and c.column_name = 'themes' and c.data_type = 'ARRAY' loop
    execute format('select exists (select from %I where partnership_id = $1 and themes @> array[$2])', holder)
      into used using old.partnership_id, old.key;
    if used then
      raise exception 'theme in use' using errcode = 'exclusion_violation', constraint = 'theme_in_use';
    end if;
  end loop;
  return old;
end $$;
create trigger theme_in_use before delete on theme for each row execute function theme_in_use();

-- An administrator founds a partnership and coordinates it. False: the address is taken.
create function found_partnership(new_id uuid, seat_id uuid, founder uuid, new_slug text, new_name text)
  returns boolean language plpgsql security definer set search_path = public as $$
declare
  me account;
begin
  select * into me from account a where a.id = founder and a.administrator;
  if me.id is null then
    raise exception 'only administrators found partnerships' using errcode = 'insufficient_privilege';
  end if;
  insert into partnership (id, slug, name) values (new_id, new_slug, new_name) on conflict (slug) do nothing;
  if not found then return false; end if;
  perform set_config('app.account', me.id::text, true), set_config('app.name', me.name, true);
  insert into participant (id, partnership_id, account_id, email, name, role, joined_at)
  values (seat_id, new_id, me.id, coalesce(me.email, me.subject || '@no-address.invalid'), me.name, 'coordinator', now());
  return true;
end $$;
