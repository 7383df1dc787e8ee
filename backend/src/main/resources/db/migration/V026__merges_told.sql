-- Into what an organisation was merged is told by its title, like every other id.
create or replace function told(field text, value jsonb) returns jsonb language sql stable as $$
  select case
           when jsonb_typeof(value) = 'string' and field ~ '(^|_)id$|^merged_into$' then
             (select to_jsonb(i.title) from item i where i.id = (value #>> '{}')::uuid)
           when jsonb_typeof(value) = 'array' and field ~ '(^|_)ids$' then
             (select coalesce(jsonb_agg(i.title order by x.n), '[]')
              from jsonb_array_elements_text(value) with ordinality x (id, n) join item i on i.id = x.id::uuid)
           else value
         end
$$;
