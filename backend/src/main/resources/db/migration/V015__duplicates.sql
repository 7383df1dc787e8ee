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
