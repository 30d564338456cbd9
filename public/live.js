// Keeps a part of the page as the server sees it, without reloading.
const place = document.querySelector('[data-live]');
const source = new EventSource(place.dataset.live);
source.addEventListener('message', ({ data }) => {
  // Written by the same template as the page, with everything escaped.
  place.innerHTML = JSON.parse(data);
});
addEventListener('pagehide', () => source.close());
