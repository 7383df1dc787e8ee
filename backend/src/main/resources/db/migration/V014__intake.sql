-- Import that forgives: a file, what its rows say, what a person chose for each, and what came of it.
-- Seen by the secretariat and coordinators alone: a file is full of persons who know nothing of it.

create table intake (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  account_id     uuid        not null references account,
  name           text        not null check (length(name) between 1 and 200),
  -- The file itself, until the import is done, undone or thirty days old.
  content        bytea,
  format         text        not null check (format in ('text', 'xlsx', 'ods')),
  encoding       text,
  delimiter      text,
  sheet          text,
  -- The line of headers as the spreadsheet numbers it; null: there is none.
  header_line    int,
  rows           int         not null,
  -- [{header, field, why, samples}] in the order of the file.
  columns        jsonb       not null,
  -- read: columns are proposed; previewed: every row has a verdict; imported; undone.
  state          text        not null default 'read' check (state in ('read', 'previewed', 'imported', 'undone')),
  -- The last job for it.
  job_id         uuid,
  result         jsonb,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  unique (partnership_id, id)
);
create index intake_recent on intake (partnership_id, id desc);
call protect_rows('intake');
call keep_clock('intake');
create policy intake_of_staff on intake as restrictive using (viewer_role() in ('coordinator', 'secretariat'));

create function intake_changes() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;
create trigger intake_version before update on intake for each row execute function intake_changes();

create table intake_row (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  intake_id      uuid not null,
  number         int  not null,
  name           text,
  short_name     text,
  kind           text,
  levels         text[] not null,
  countries      text[] not null,
  city           text,
  languages      text[] not null,
  website        text,
  themes         text[] not null,
  notes          text,
  -- [{field, from, to, why}]: what was not taken as it stood.
  changes        jsonb  not null,
  verdict        text   not null check (verdict in ('new', 'same', 'unclear', 'cannot')),
  reason         text,
  -- [{id | row, name, score, reasons}], best first: organisations, and rows above in the same file.
  candidates     jsonb  not null,
  -- As they stand in the file; kept of rows that may have to go back into one.
  cells          text[],
  choice         text   check (choice in ('skip', 'fill', 'update', 'new')),
  chosen_id      uuid,
  chosen_row     int,
  -- The id that its organisation gets if it becomes a new one.
  new_id         uuid   not null,
  -- Set by the import: the organisation it belongs to, and its turn among the rows of the same organisation.
  target_id      uuid,
  turn           int,
  outcome        text   check (outcome in ('made', 'changed', 'unchanged', 'skipped', 'undecided', 'gone', 'cannot')),
  foreign key (partnership_id, intake_id) references intake (partnership_id, id) on delete cascade,
  unique (intake_id, number)
);
create index intake_row_by_verdict on intake_row (intake_id, verdict, number);
create index intake_row_by_turn on intake_row (intake_id, turn, number);
create index intake_row_target on intake_row (intake_id, target_id);
call protect_rows('intake_row');
create policy intake_row_of_staff on intake_row as restrictive using (viewer_role() in ('coordinator', 'secretariat'));

create table intake_person (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  row_id         uuid not null references intake_row on delete cascade,
  position       int  not null,
  name           text not null,
  role           text,
  email          text,
  phone          text,
  -- Set by the import: the contact that was made of it.
  contact_id     uuid
);
create index intake_person_of_row on intake_person (row_id, position);
create index intake_person_address on intake_person (partnership_id, lower(email));
create index intake_person_contact on intake_person (contact_id) where contact_id is not null;
call protect_rows('intake_person');
create policy intake_person_of_staff on intake_person as restrictive using (viewer_role() in ('coordinator', 'secretariat'));

-- Who erases a person here erases them from the cells and the file they came from as well.
create function intake_forgets() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- When rows go as a whole there is nothing left to forget.
  update intake i set content = null from intake_row r where r.id = old.row_id and i.id = r.intake_id and i.content is not null;
  update intake_row set cells = null, changes = '[]', notes = null where id = old.row_id;
  return null;
end $$;
create trigger intake_person_forgotten after delete on intake_person for each row execute function intake_forgets();
insert into person_place (target, address_column, contact_column, erasing) values ('intake_person', 'email', 'contact_id', 'delete');

-- What an import did to an organisation, so that it can be undone.
create table intake_deed (
  partnership_id  uuid    not null references partnership,
  intake_id       uuid    not null,
  organisation_id uuid    not null,
  made            boolean not null,
  -- The organisation as it was; null when it was made.
  before          jsonb,
  version_after   bigint  not null,
  undone          boolean not null default false,
  primary key (intake_id, organisation_id),
  foreign key (partnership_id, intake_id) references intake (partnership_id, id) on delete cascade
);
call protect_rows('intake_deed');
create policy intake_deed_of_staff on intake_deed as restrictive using (viewer_role() in ('coordinator', 'secretariat'));

-- What the partnership's people decided that a header means.
create table intake_column (
  partnership_id uuid not null references partnership,
  header         text not null check (length(header) between 1 and 200),
  field          text not null,
  primary key (partnership_id, header)
);
call protect_rows('intake_column');
create policy intake_column_of_staff on intake_column as restrictive using (viewer_role() in ('coordinator', 'secretariat'));

-- The proposed columns, with what is remembered of their headers. A field that only one column can hold is taken once.
create function intake_remembered(proposed jsonb) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(case when m.field is null or m.field = c.value ->> 'field' then c.value
                            else c.value || jsonb_build_object('field', m.field, 'why', 'remembered') end order by c.place), '[]')
  from jsonb_array_elements(proposed) with ordinality c (value, place)
  left join intake_column m on m.partnership_id = current_partnership() and m.header = left(plain(c.value ->> 'header'), 200)
$$;
