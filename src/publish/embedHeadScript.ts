/**
 * What an embed's document does before its first paint, inlined: the words of the query that change its look go to the root, where
 * the style sheet reads them. Waiting for a file would show the other look first. It must not hold `</script`.
 */
export const EMBED_HEAD_SCRIPT =
  '{const r=document.documentElement,q=new URLSearchParams(location.search),t=q.get("theme");' +
  'if(t==="light"||t==="dark")r.dataset.theme=t;' +
  'if(q.get("labels")==="0")r.dataset.labels="0";' +
  'if(q.get("title")==="0")r.dataset.title="0";}';
