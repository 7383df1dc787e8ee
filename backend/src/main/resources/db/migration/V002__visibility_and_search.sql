-- What a viewer may see: the one rule ----------------------------------------------------------------------------

create function seen_by_role() returns text[] language sql stable parallel safe as $$
  select case
           when viewer_role() in ('coordinator', 'secretariat') then '{public,partnership,group}'::text[]
           when viewer_role() in ('member', 'advisor', 'observer') then '{public,partnership}'
           else '{public}'
         end
$$;

create function may_see(visibility text, item uuid) returns boolean language sql stable parallel safe as $$
  select visibility = any (seen_by_role())
      or exists (select from audience a where a.item_id = item and a.account_id = current_account())
      -- A statement does not yet see the audience row that track() adds for the item it makes.
      or item = nullif(current_setting('app.authored', true), '')::uuid
$$;

-- Whether the viewer may know who is involved in an item: who takes part, who is named, who changed it.
create function may_know_names(about uuid) returns boolean language sql stable security definer set search_path = public as $$
  select not exists (select from item i where i.id = about and i.discreet)
      or exists (select from audience a where a.item_id = about and a.account_id = current_account())
      or coalesce(about = nullif(current_setting('app.authored', true), '')::uuid, false)
$$;

-- Row-level security: protect_rows closes a table off by partnership, protect_items also by visibility.
create procedure protect_rows(target text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('create policy %I on %I using (partnership_id = current_partnership())', target || '_in_partnership', target);
end $$;

create procedure protect_items(target text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('create policy %I on %I using (partnership_id = current_partnership() and may_see(visibility, id))
                  with check (partnership_id = current_partnership())', target || '_for_viewer', target);
end $$;

-- In all three languages, one after the other; a gap between them, or the end of one and the beginning of the next would
-- look like neighbours to a "quoted phrase".
create function search_words(title text, body text) returns tsvector language plpgsql immutable as $$
declare
  gap tsvector := '.:1'::tsvector;
begin
  return ts_delete(
         setweight(to_tsvector('public.words_plain', title), 'A') || gap || setweight(to_tsvector('public.words_en', title), 'A') || gap
      || setweight(to_tsvector('public.words_fr', title), 'A') || gap || setweight(to_tsvector('public.words_nl', title), 'A') || gap
      || setweight(to_tsvector('public.words_plain', body), 'C') || gap || setweight(to_tsvector('public.words_en', body), 'C') || gap
      || setweight(to_tsvector('public.words_fr', body), 'C') || gap || setweight(to_tsvector('public.words_nl', body), 'C'), '.');
end $$;

create text search configuration words_plain (copy = simple);
create text search configuration words_en (copy = english);
create text search configuration words_fr (copy = french);
create text search configuration words_nl (copy = dutch);
alter text search configuration words_plain alter mapping for hword, hword_part, word with unaccent, simple;
alter text search configuration words_en alter mapping for hword, hword_part, word with unaccent, english_stem;
alter text search configuration words_fr alter mapping for hword, hword_part, word with unaccent, french_stem;
alter text search configuration words_nl alter mapping for hword, hword_part, word with unaccent, dutch_stem;

create function words_of(q text) returns setof text language sql immutable strict parallel safe as $$
  select w from regexp_split_to_table(plain(q), '[^[:alnum:]]+') w where w <> ''
$$;

-- A word in any of the three languages, and as the beginning of a word that is still being typed.
create function word_query(word text) returns tsquery language sql stable strict as $$
  select to_tsquery('simple', word || case when length(word) > 1 then ':*' else '' end)
      || plainto_tsquery('public.words_en', word) || plainto_tsquery('public.words_fr', word) || plainto_tsquery('public.words_nl', word)
$$;

create function is_stop_word(word text) returns boolean language sql stable strict as $$
  select numnode(plainto_tsquery('public.words_en', word)) = 0 or numnode(plainto_tsquery('public.words_fr', word)) = 0
      or numnode(plainto_tsquery('public.words_nl', word)) = 0
$$;

create aggregate tsquery_and_all(tsquery) (sfunc = tsquery_and, stype = tsquery);

-- All words but those that say nothing; "quoted words" stand together, -word is left out, or means either.
create function search_query(typed text) returns tsquery language sql stable strict as $$
  select case when q ~ '"|(^|\s)-\S|\sor\s' then
           websearch_to_tsquery('public.words_plain', q) || websearch_to_tsquery('public.words_en', q)
           || websearch_to_tsquery('public.words_fr', q) || websearch_to_tsquery('public.words_nl', q)
         else coalesce((select tsquery_and_all(word_query(w)) from words_of(q) w where not is_stop_word(w)),
                       (select tsquery_and_all(word_query(w)) from words_of(q) w), ''::tsquery) end
  from translate(typed, '“”„«»', '"""""') q
$$;

-- Operators of full-text search and of trigrams are not leakproof, so under row-level security they could not use an
-- index: the functions of search run as the owner and apply both rules, partnership and visibility, themselves.
-- Never call them with anything but what the viewer typed.
create function search_finds(asked tsquery, kinds text[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from unnest(coalesce(kinds, array(select k.kind from item_kind k))) k, item i
                 where i.partnership_id = current_partnership() and i.kind = k and i.words @@ asked
                   and i.archived_at is null and may_see(i.visibility, i.id))
$$;

-- What was probably meant when q finds nothing: words without a match are replaced by the nearest word of an item that
-- the viewer may see (one to three letters apart, by length). Null when there is nothing better that finds something.
create function search_corrected(q text, kinds text[]) returns text
  language plpgsql stable security definer set search_path = public set pg_trgm.similarity_threshold = 0.2 as $$
declare
  wanted  text[] := coalesce(kinds, (select array_agg(k.kind) from item_kind k));
  meant   text[] := '{}';
  typed   text;
  nearest text;
begin
  for typed in select w from words_of(q) w loop
    nearest := null;
    if length(typed) > 3 and not search_finds(word_query(typed), wanted) then
      select near.word into nearest
      from (select k.word, levenshtein(k.word, typed) as apart, similarity(k.word, typed) as alike from known_word k
            where k.partnership_id = current_partnership() and k.word % typed and abs(length(k.word) - length(typed)) <= 3
            order by 2, 3 desc, 1 limit 8) near
      where near.apart <= case when length(typed) < 6 then 2 when length(typed) < 9 then 2 else 3 end
        and search_finds(to_tsquery('simple', near.word), wanted)
      order by near.apart, near.alike desc, near.word limit 1;
    end if;
    meant := meant || coalesce(nearest, typed);
  end loop;
  return case when meant <> array(select words_of(q)) and search_finds(search_query(array_to_string(meant, ' ')), wanted)
              then array_to_string(meant, ' ') end;
end $$;

-- The best matches among what the viewer may see, of each kind at most so many; all kinds when kinds is null.
create function search_items(q text, kinds text[], most int)
  returns table (id uuid, kind text, rank real) language plpgsql stable security definer set search_path = public as $$
declare
  wanted text[] := coalesce(kinds, (select array_agg(k.kind) from item_kind k));
  open   text[] := seen_by_role();
  said   text := q;
  asked  tsquery;
begin
  for attempt in 1 .. 2 loop
    asked := search_query(said);
    return query
      select found.id, found.kind, (ts_rank(found.words, asked) + similarity(plain(found.title), plain(said)))::real
      from unnest(wanted) k cross join lateral (
        (select i.id, i.kind, i.words, i.title from item i
         where i.partnership_id = current_partnership() and i.kind = k and ts_filter(i.words, '{a}') @@ asked
           and i.archived_at is null and (i.visibility = any (open) or may_see(i.visibility, i.id)) limit most)
        union
        (select i.id, i.kind, i.words, i.title from item i
         where i.partnership_id = current_partnership() and i.kind = k and i.words @@ asked
           and i.archived_at is null and (i.visibility = any (open) or may_see(i.visibility, i.id)) limit most)) found
      order by 3 desc, 1 limit most * cardinality(wanted);
    exit when found or attempt = 2;
    said := search_corrected(q, wanted);
    exit when said is null;
  end loop;
end $$;

-- The passage of a text that matches, marked with the control characters 2 and 3 (never markup); in the language that
-- understands most of it.
create function search_marked(document text, asked tsquery, options text) returns text language sql stable as $$
  select marked from unnest('{public.words_plain,public.words_en,public.words_fr,public.words_nl}'::regconfig[]) with ordinality c (config, place),
    lateral (select ts_headline(config, left(translate(document, chr(2) || chr(3), ''), 4000), asked,
                                'StartSel=' || chr(2) || ',StopSel=' || chr(3) || options) as marked) m
  order by length(marked) - length(replace(marked, chr(2), '')) desc, place limit 1
$$;

