package uk.homeward.database;

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
    EmbeddedServer embeddedPostgres(DatabaseProperties properties) {
        if (properties.throwAway()) {
            return new EmbeddedServer(PostgresServer::throwAway, properties.databasePort());
        }
        DataDirectory directory = DataDirectory.of(properties.dataDir());
        EmbeddedServer server =
                new EmbeddedServer(port -> PostgresServer.keeping(directory, port), properties.databasePort());
        server.startAgainShouldItDie();
        return server;
    }

    @Bean
    JdbcConnectionDetails embeddedPostgresAddress(EmbeddedServer postgres, DatabaseProperties properties) {
        return new EmbeddedAddress(
                postgres.port(),
                properties.throwAway()
                        ? ""
                        : DatabasePassword.of(DataDirectory.of(properties.dataDir()))
                                .read());
    }

    static class NobodyNamedOne extends NoneNestedConditions {

        NobodyNamedOne() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class Named {}
    }
}
