/** The looks of the calendar, and its months and weekdays, loaded with it. */
import 'dayjs/locale/de';
import 'dayjs/locale/hi';
import 'dayjs/locale/te';
import '@mantine/dates/styles.layer.css';
