package uk.homeward.rehearsal.process;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.rehearsal.EngineClock;

/** The engine keeps its time in a static clock, so that it has to be put back when the application stops. */
@Component
@Profile("demo & !production")
class RehearsedEngineClock implements EngineClock, DisposableBean {

    @Override
    public void follow(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }

    @Override
    public void destroy() {
        ClockUtil.reset();
    }
}
