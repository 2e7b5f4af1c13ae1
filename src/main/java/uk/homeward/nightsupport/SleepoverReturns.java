package uk.homeward.nightsupport;

import org.springframework.data.repository.Repository;

interface SleepoverReturns extends Repository<SleepoverReturn, Long> {

    SleepoverReturn saveAndFlush(SleepoverReturn told);
}
