package uk.homeward;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class HomewardApplication {

    public static void main(String[] args) {
        keepMomentsInUtc();
        SpringApplication.run(HomewardApplication.class, args);
    }

    /**
     * The engine keeps moments as the machine's zone writes them, and only in UTC has each a writing of its own, also in
     * the night in which the clocks go back. Whatever means a day or an hour names its zone.
     */
    static void keepMomentsInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
