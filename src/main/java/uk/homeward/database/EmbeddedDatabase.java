package uk.homeward.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts a PostgreSQL of our own when {@code spring.datasource.url} names none. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NobodyNamedOne.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabase {

    /** Closed by Spring and by nobody else, after the pool and the engine, which depend on the address below. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DatabaseProperties properties) {
        return properties.throwAway()
                ? PostgresServer.throwAway(properties.databasePort())
                : PostgresServer.keeping(DataDirectory.of(properties.dataDir()), properties.databasePort());
    }

    @Bean
    JdbcConnectionDetails embeddedPostgresAddress(EmbeddedPostgres postgres) {
        return new EmbeddedAddress(postgres.getPort());
    }

    static class NobodyNamedOne extends NoneNestedConditions {

        NobodyNamedOne() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class Named {}
    }
}
