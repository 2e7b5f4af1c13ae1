package uk.homeward.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.homeward.HomewardApplication;
import uk.homeward.rehearsal.RehearsalClock;

/**
 * Homeward and the bare engine live the same lives in turns, on one PostgreSQL, and their rates are compared within each
 * round. Arguments: lives a round (100), rounds (5), people at work (2).
 */
public final class Benchmark {

    /** Rounds until both are compiled: a council's nodes run for months. */
    private static final int WARM_UP = 2;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        int lives = argument(arguments, 0, 100);
        int rounds = argument(arguments, 1, 5);
        int threads = argument(arguments, 2, 2);
        var askedByUs = new CountedStatements();
        var askedByThem = new CountedStatements();
        try (ConfigurableApplicationContext homeward = new SpringApplicationBuilder(HomewardApplication.class)
                        .profiles("demo")
                        .initializers(context -> context.getBeanFactory().addBeanPostProcessor(counting(askedByUs)))
                        .run("--homeward.data-dir=", "--homeward.demo-people=false", "--server.port=0");
                HikariDataSource bare = emptyDatabaseBeside(homeward.getBean(DataSource.class))) {
            var tidied = List.of(homeward.getBean(DataSource.class), bare);
            var ours = new HomewardLives(homeward);
            ours.executor().shutdown();
            var theirs = BareLives.on(askedByThem.on(bare), homeward.getBean(RehearsalClock.class));
            // The first lives warm both up, and show what a life asks of the database.
            long ourStatements = askedByUs.during(() -> ours.live(lives, threads));
            long theirStatements = askedByThem.during(() -> theirs.live(lives, threads));
            for (int round = 0; round < WARM_UP; round++) {
                tidyUp(tidied);
                ours.live(lives, threads);
                theirs.live(lives, threads);
            }

            var ratios = new ArrayList<Double>();
            var timerRatios = new ArrayList<Double>();
            System.out.printf("%n%d lives a round, %d people at work%n", lives, threads);
            System.out.printf(
                    "statements a life: Homeward %d, bare %d%n", ourStatements / lives, theirStatements / lives);
            System.out.println("          whole lives /s             due timers /s");
            System.out.println("round  Homeward  bare  ratio     Homeward  bare  ratio");
            for (int round = 1; round <= rounds; round++) {
                tidyUp(tidied);
                Lives.Result we = ours.live(lives, threads);
                Lives.Result they = theirs.live(lives, threads);
                double ratio = we.livesPerSecond() / they.livesPerSecond();
                double timerRatio = we.timersPerSecond() / they.timersPerSecond();
                ratios.add(ratio);
                timerRatios.add(timerRatio);
                System.out.printf(
                        "%5d  %8.1f  %4.1f  %5.2f     %8.0f  %4.0f  %5.2f%n",
                        round,
                        we.livesPerSecond(),
                        they.livesPerSecond(),
                        ratio,
                        we.timersPerSecond(),
                        they.timersPerSecond(),
                        timerRatio);
            }
            System.out.printf(
                    "median ratio: whole lives %.2f, due timers %.2f%n%n",
                    Lives.median(ratios), Lives.median(timerRatios));
        }
    }

    private static BeanPostProcessor counting(CountedStatements statements) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? statements.on(source) : bean;
            }
        };
    }

    /** Otherwise it comes to one of them in the middle of a round, and not to the other. */
    private static void tidyUp(List<DataSource> databases) throws SQLException {
        for (DataSource database : databases) {
            try (var connection = database.getConnection();
                    var sql = connection.createStatement()) {
                sql.execute("vacuum analyze");
            }
        }
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return index < arguments.length ? Integer.parseInt(arguments[index]) : otherwise;
    }

    static HikariDataSource emptyDatabaseBeside(DataSource homeward) throws SQLException {
        try (var connection = homeward.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create database bare");
            String address = connection.getMetaData().getURL();
            var database = new HikariDataSource();
            database.setJdbcUrl(address.replaceFirst("/[^/?]+(\\?|$)", "/bare$1"));
            database.setUsername(connection.getMetaData().getUserName());
            database.setMaximumPoolSize(45);
            return database;
        }
    }
}
