-- What a page shows depends on the day and on what its reader has marked as seen, too: entity tags are told both.
drop function enter(text, text, text, text, text);

-- Resolves the partnership and the caller's role in it, and tells the policies of this transaction about both.
-- No row: there is no such partnership. found_reply: this Idempotency-Key was used before.
create function enter(called text, caller_issuer text, caller_subject text, reply_key text, reply_fingerprint text)
  returns table (partnership_id uuid, account_id uuid, participant_id uuid, role text, organisation_id uuid, name text,
                 administrator boolean, is_public boolean, tick bigint, today date, seen_until timestamptz,
                 found_reply boolean, same_request boolean, reply_status int, reply_location text, reply_etag text, reply_body text)
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare
  claimed int;
begin
  select p.id, p.visibility = 'public', c.tick, current_date into partnership_id, is_public, tick, today
    from partnership p join partnership_clock c on c.partnership_id = p.id where p.slug = called;
  if partnership_id is null then return; end if;
  if caller_subject is not null then
    select a.id, a.name, a.administrator into account_id, name, administrator
      from account a where a.issuer = caller_issuer and a.subject = caller_subject;
    select m.id, m.role, m.organisation_id, coalesce(m.name, enter.name), m.seen_until
      into participant_id, role, organisation_id, name, seen_until
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
