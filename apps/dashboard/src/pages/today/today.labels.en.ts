/** Words of the page that are said while it is not open. */
export const todayLabelsEn = {
  'nav.today': 'Today',
  'palette.goToday': 'Go to today',
  'keys.today': 'Today',
  'keys.todayPage': 'On Today',
  'keys.nextMatter': 'Next line',
  'keys.previousMatter': 'Previous line',
  'keys.openMatter': 'Open below the line, or close',
  'keys.actOn': 'Do what the line offers',
  'keys.setAside': 'Set aside until a day',
} as const;
