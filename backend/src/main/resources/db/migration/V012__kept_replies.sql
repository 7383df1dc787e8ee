-- The answers kept under Idempotency-Keys are forgotten after a while, in all partnerships at once.
create function forget_replies(older_than interval) returns bigint language sql security definer set search_path = public as $$
  with forgotten as (delete from reply where created_at < now() - older_than returning 1) select count(*) from forgotten
$$;
