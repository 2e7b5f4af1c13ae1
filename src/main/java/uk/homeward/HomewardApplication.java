package uk.homeward;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import uk.homeward.calendar.WorkingHours;

@SpringBootApplication
public class HomewardApplication {

    /** A day in law is a day in London, wherever the machine stands and whatever its clock shows. */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(WorkingHours.ZONE));
        SpringApplication.run(HomewardApplication.class, args);
    }
}
