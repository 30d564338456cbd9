// Times in the reader's own zone, and their zone for times that they type.
for (const time of document.querySelectorAll('time')) {
  time.textContent = new Date(time.dateTime).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}
for (const input of document.querySelectorAll('[data-zone]')) input.value = new Date().getTimezoneOffset();
