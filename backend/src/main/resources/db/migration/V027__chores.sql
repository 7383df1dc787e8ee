-- What comes due by itself: chores enter each partnership without a caller, and see everything in it.

create or replace function seen_by_role() returns text[] language sql stable parallel safe as $$
  select case
           when viewer_role() in ('coordinator', 'secretariat') and current_setting('app.chore', true) = 'on'
             then '{public,partnership,group,confidential}'::text[]
           when viewer_role() in ('coordinator', 'secretariat') then '{public,partnership,group}'
           when viewer_role() in ('member', 'advisor', 'observer') then '{public,partnership}'
           else '{public}'
         end
$$;

create or replace function may_know_names(about uuid) returns boolean language sql stable security definer set search_path = public as $$
  select not exists (select from item i where i.id = about and i.discreet)
      or exists (select from audience a where a.item_id = about and a.account_id = current_account())
      or coalesce(about = nullif(current_setting('app.authored', true), '')::uuid, false)
      -- Never null: "not may_know_names()" must hold on a connection that has not served a chore yet.
      or coalesce(current_setting('app.chore', true) = 'on', false)
$$;

create function partnerships_to_serve() returns setof text language sql stable security definer set search_path = public as $$
  select slug from partnership order by id
$$;

-- Enters without a caller. Null: there is no such partnership, or another server is at this chore there.
create function enter_for_chore(called text, chore text) returns uuid language plpgsql security definer set search_path = public as $$
declare
  entered uuid;
begin
  select p.id into entered from partnership p where p.slug = called;
  if entered is null or not pg_try_advisory_xact_lock(hashtext(chore), hashtext(called)) then return null; end if;
  perform set_config('app.partnership', entered::text, true), set_config('app.account', '', true),
          set_config('app.role', 'secretariat', true), set_config('app.name', '', true), set_config('app.chore', 'on', true);
  return entered;
end $$;
