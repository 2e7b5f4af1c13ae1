package uk.homeward.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dataDir where the records lie; blank for a throw-away database that ends with the application
 * @param databasePort a port for the embedded PostgreSQL; 0 for any that is free
 */
@ConfigurationProperties("homeward")
record DatabaseProperties(@DefaultValue("./data") String dataDir, @DefaultValue("0") int databasePort) {

    boolean throwAway() {
        return dataDir.isBlank();
    }
}
