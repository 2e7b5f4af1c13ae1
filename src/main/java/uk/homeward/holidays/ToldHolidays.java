package uk.homeward.holidays;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToldHolidays extends Repository<HolidayChange, Long> {

    HolidayChange save(HolidayChange change);

    List<HolidayChange> findAllByOrderByIdAsc();

    @Query("select y.year from HolidayYear y")
    List<Integer> years();
}
