package uk.homeward.holidays;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A year whose bank holidays somebody has seen published. */
@Entity
@Table(name = "holiday_year")
class HolidayYear {

    @Id
    private int year;

    private String source;
    private String toldBy;
    private LocalDate toldOn;

    @SuppressWarnings("NullAway.Init")
    protected HolidayYear() {}

    HolidayYear(int year, String source, String toldBy, LocalDate toldOn) {
        this.year = year;
        this.source = source;
        this.toldBy = toldBy;
        this.toldOn = toldOn;
    }

    int year() {
        return year;
    }
}
