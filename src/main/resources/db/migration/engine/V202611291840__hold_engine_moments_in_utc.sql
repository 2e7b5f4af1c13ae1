-- The engine's tables keep moments without a zone: until now as clocks in London show them, from now on in UTC. In the night
-- in which the clocks go back an hour was written twice alike; it is taken for the later one, so that nothing fires early.
do $$
declare
    held record;
begin
    for held in
        select columns.table_name as name,
               string_agg(
                   format('%1$I = %1$I at time zone ''Europe/London'' at time zone ''UTC''', column_name), ', ') as moved
          from information_schema.columns
          join information_schema.tables using (table_schema, table_name)
         where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name like 'act\_%'
           and data_type = 'timestamp without time zone'
         group by columns.table_name
    loop
        execute format('update %I set %s', held.name, held.moved);
    end loop;
end
$$;
