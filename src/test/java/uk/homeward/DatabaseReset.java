package uk.homeward;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Each test class finds the database as the application left it when it had started, whichever classes came before: as if
 * the class had an application of its own. So does each big run, since its own sample has been played before it. Sequences
 * go on, so that no reference is ever given twice.
 */
final class DatabaseReset implements BeforeAllCallback, BeforeEachCallback {

    private static final String KEEP =
            """
            do $$
            declare name text;
            begin
              create schema as_started;
              for name in select tablename from pg_tables where schemaname = 'public' loop
                execute format('create table as_started.%1$I as table public.%1$I', name);
              end loop;
            end $$""";

    /** Without triggers and foreign keys, for which no order would be right. */
    private static final String RESTORE =
            """
            do $$
            declare name text;
            begin
              set local session_replication_role = replica;
              for name in select tablename from pg_tables where schemaname = 'as_started' loop
                execute format('delete from public.%I', name);
                execute format('insert into public.%1$I overriding system value table as_started.%1$I', name);
              end loop;
            end $$""";

    @Override
    public void beforeAll(ExtensionContext test) {
        if (!test.getRequiredTestClass().isAnnotationPresent(Nested.class)) {
            reset(test);
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        if (test.getTags().contains("soak")) {
            reset(test);
        }
    }

    private static void reset(ExtensionContext test) {
        JdbcTemplate database = SpringExtension.getApplicationContext(test).getBean(JdbcTemplate.class);
        boolean kept = Boolean.TRUE.equals(
                database.queryForObject("select to_regnamespace('as_started') is not null", Boolean.class));
        // All tables at once may take longer than a statement of a person's may.
        database.execute("begin; set local statement_timeout = 0; " + (kept ? RESTORE : KEEP) + "; commit");
    }
}
