package uk.homeward.holidays;

import org.springframework.data.repository.Repository;

interface HolidayYears extends Repository<HolidayYear, Integer> {

    HolidayYear save(HolidayYear year);
}
