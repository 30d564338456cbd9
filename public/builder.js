// Order by drag. Without a pointer, or without this script, the arrows of each question do the same.
const list = document.querySelector('#places');
let dragged = null;

for (const place of list.querySelectorAll('.place')) {
  const handle = place.querySelector('.handle');
  handle.draggable = true;
  handle.addEventListener('dragstart', (event) => {
    dragged = place;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setDragImage(place, 20, 20);
    place.classList.add('is-dragged');
  });
  handle.addEventListener('dragend', () => {
    place.classList.remove('is-dragged');
    dragged = null;
    list.closest('form').requestSubmit();
  });
}

list.addEventListener('dragover', (event) => {
  const over = event.target.closest('.place');
  if (dragged === null || over === null || over === dragged) return;
  event.preventDefault();
  const { top, height } = over.getBoundingClientRect();
  if (event.clientY < top + height / 2) over.before(dragged);
  else over.after(dragged);
});
