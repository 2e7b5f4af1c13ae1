package uk.homeward.database;

import java.nio.file.Path;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the tables; whoever starts on records of before is told what to do. */
@Configuration(proxyBeanMethods = false)
class DatabaseMigration {

    /** Past the pool, whose statements have to end within seconds: a migration may take its time. */
    @Bean
    FlywayConfigurationCustomizer withoutHurry(JdbcConnectionDetails address) {
        return flyway -> flyway.dataSource(address.getJdbcUrl(), address.getUsername(), address.getPassword());
    }

    @Bean
    FlywayMigrationStrategy migrateOwnTablesOnly(Environment environment) {
        return flyway -> {
            try {
                flyway.migrate();
            } catch (FlywayValidateException otherTables) {
                throw environment.containsProperty("spring.datasource.url")
                        ? otherDatabase()
                        : otherFolder(environment);
            }
        };
    }

    private static DatabaseDidNotStart otherFolder(Environment environment) {
        Path folder = DataDirectory.of(environment.getProperty("homeward.data-dir", "./data"))
                .home();
        return new DatabaseDidNotStart(
                "The records in " + folder + " are those of another Homeward, whose tables were laid out differently."
                        + " Nothing that was kept before the first release can be taken over.",
                "Keep a copy of the folder if you need what is in it. Then set homeward.data-dir to another folder,"
                        + " or delete this one, and start again.");
    }

    private static DatabaseDidNotStart otherDatabase() {
        return new DatabaseDidNotStart(
                "The records in the database that spring.datasource.url names are those of another Homeward, whose tables"
                        + " were laid out differently. Nothing that was kept before the first release can be taken over.",
                "Keep a copy of the database if you need what is in it. Then let spring.datasource.url name an empty one,"
                        + " or empty this one, and start again.");
    }
}
