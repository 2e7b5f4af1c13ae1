package uk.homeward.rehearsal;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@Profile("demo & !production")
@EnableScheduling
class RehearsalConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    RehearsalClockStore rehearsedTime(DataSource dataSource, @Value("${homeward.rehearsal.start:}") String start) {
        RehearsalClockStore store = new RehearsalClockStore(dataSource);
        RehearsalStart.named(start).ifPresent(day -> day.begin(store));
        return store;
    }

    @Bean
    RehearsalLock rehearsalLock(DataSource dataSource) {
        return new RehearsalLock(dataSource);
    }

    @Bean
    @Primary
    RehearsalClock rehearsalClock(RehearsalClockStore rehearsedTime, EngineClock engine) {
        return new RehearsalClock(rehearsedTime, engine);
    }
}
