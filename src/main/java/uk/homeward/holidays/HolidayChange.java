package uk.homeward.holidays;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.CountedDates.MovedDate;

/** That a day is a bank holiday after all, or is none, by whose word, and what was counted again because of it. */
@Entity
@Table(name = "holiday_change")
class HolidayChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holiday_change_seq")
    private @Nullable Long id;

    private LocalDate day;
    private String name;
    private boolean holiday;
    private String source;
    private String toldBy;
    private LocalDate toldOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "holiday_moved_date", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    private List<Moved> moved = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected HolidayChange() {}

    HolidayChange(LocalDate day, String name, boolean holiday, String source, String toldBy, LocalDate toldOn) {
        this.day = day;
        this.name = name;
        this.holiday = holiday;
        this.source = source;
        this.toldBy = toldBy;
        this.toldOn = toldOn;
    }

    void moved(List<MovedDate> dates) {
        dates.stream().map(Moved::of).forEach(moved::add);
    }

    LocalDate day() {
        return day;
    }

    String name() {
        return name;
    }

    boolean holiday() {
        return holiday;
    }

    HolidayChangeView view() {
        return new HolidayChangeView(
                day,
                name,
                holiday,
                source,
                toldBy,
                toldOn,
                moved.stream().map(Moved::told).toList());
    }
}
