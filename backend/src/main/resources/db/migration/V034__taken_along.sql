-- What is taken along from a room was said there, was heard by whoever takes it, and is told outside as the room's rule allows.

create function heard_in_room(wanted uuid, dilemma uuid) returns table (body text, rule text) language sql stable security definer set search_path = public as $$
  select s.body, c.confidentiality from contribution s join consultation c on c.id = s.consultation_id
  where s.id = wanted and c.partnership_id = current_partnership() and may_see(c.visibility, c.id) and hears(c, room_role(c.id), s)
    and (dilemma is null or exists (select from consultation_dilemma h where h.consultation_id = c.id and h.dilemma_id = heard_in_room.dilemma))
$$;

create function takeaway_from_room() returns trigger language plpgsql security definer set search_path = public as $$
declare
  said record;
begin
  -- What was taken along stays so, with the words of that day, for whoever edits it later.
  if tg_op = 'UPDATE' and new.contribution_id is not distinct from old.contribution_id then
    new.contribution_text := old.contribution_text;
    return new;
  end if;
  if new.contribution_id is null then
    new.contribution_text := null;
    return new;
  end if;
  select * into said from heard_in_room(new.contribution_id, new.dilemma_id);
  if said.rule is null then
    raise exception 'unknown contribution' using errcode = 'foreign_key_violation', constraint = 'takeaway_contribution_known';
  end if;
  -- The words as they were said; nothing that was said in a closed room.
  new.contribution_text := case when said.rule <> 'closed' then left(said.body, 4000) end;
  return new;
end $$;
create trigger takeaway_from_room before insert or update of contribution_id on takeaway
  for each row execute function takeaway_from_room();

create function practice_from_room() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if (tg_op = 'INSERT' or new.contribution_id is distinct from old.contribution_id) and not exists (select from heard_in_room(new.contribution_id, null)) then
    raise exception 'unknown contribution' using errcode = 'foreign_key_violation', constraint = 'practice_contribution_known';
  end if;
  return new;
end $$;
create trigger practice_from_room before insert or update of contribution_id on practice
  for each row when (new.contribution_id is not null) execute function practice_from_room();
