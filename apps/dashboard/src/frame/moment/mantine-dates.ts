/** The looks of the calendar, loaded with it. */
import '@mantine/dates/styles.layer.css';
