import{_ as e,c as t,f as n,g as r,h as i,m as a,o,p as s,t as c,u as l}from"./index.js";var u=[{sv:`Vem lade in veto mot vad?`,en:`Who vetoed what?`,text:`{
  claims(types: [VETOED], negated: false) {
    edges {
      node {
        subject { ... on Actor { name } }
        object { ... on Resolution { name symbol } }
        date { value precision }
        attributes { name number text }
        sentence { text }
      }
    }
  }
}
`},{sv:`Citat av en person`,en:`Quotes of a person`,text:`query Quotes($speaker: ID = "person:chen-guang") {
  quotes(speaker: $speaker) {
    totalCount
    edges {
      node { text sentence { text } article { title published } }
    }
  }
}
`},{sv:`Vilka är Rysslands allierade?`,en:`Who are the allies of Russia?`,text:`{
  relations(types: [ALLIED_WITH], involving: "state:RU") {
    edges {
      node {
        counterpart(of: "state:RU") { id ... on Actor { name } }
        support
        firstSeen
        lastSeen
        claims(first: 3) { edges { node { sentence { text } article { title } } } }
      }
    }
  }
}
`},{sv:`Vad förnekas?`,en:`What is denied?`,text:`{
  claims(negated: true) {
    edges {
      node { type subject { ... on Actor { name } } object { ... on Actor { name } } cues { role text } sentence { text } }
    }
  }
}
`},{sv:`Vilka ämbeten nämns?`,en:`Which offices are told?`,text:`{
  claims(types: [HOLDS_OFFICE], first: 50) {
    edges {
      node { subject { ... on Actor { name } } object { ... on Actor { name } } attributes { name text } seen }
    }
  }
}
`},{sv:`Vad planeras?`,en:`What is planned?`,text:`{
  relations(modalities: [PLANNED]) {
    edges {
      node { type subject { ... on Actor { name } } object { ... on Actor { name } } lastSeen }
    }
  }
}
`},{sv:`Vem samarbetar med vem?`,en:`Who cooperates with whom?`,text:`{
  relations(types: [COOPERATES_WITH, AGREED_WITH, TRADES_WITH], first: 50) {
    edges {
      node { type support subject { ... on Actor { name } } object { ... on Actor { name } } }
    }
  }
}
`},{sv:`Citat om sanktioner`,en:`Quotes about sanctions`,text:`{
  quotes(search: "sanktioner") {
    edges { node { speaker { name } text article { title } } }
  }
}
`},{sv:`Artiklar om Kina`,en:`Articles that mention China`,text:`{
  articles(mentions: "state:CN") {
    totalCount
    edges { node { title source published language } }
  }
}
`},{sv:`Beläggen för hot`,en:`The evidence for threats`,text:`{
  claims(types: [THREATENED]) {
    edges {
      node {
        subject { ... on Actor { name } }
        object { ... on Actor { name } }
        rule
        confidence
        trigger { text start end }
        sentence { text start end }
        article { title url }
      }
    }
  }
}
`},{sv:`Vad finns i grafen?`,en:`What is in the graph?`,text:`{
  status { schemaVersion counts { kind count } }
}
`},{sv:`Ordförrådet`,en:`The vocabulary`,text:`{
  relationTypes { type meaning symmetric ploverRoot subjects objects attributes }
}
`}];function d({schema:e,editor:t}){let r=e.getQueryType(),i=Object.values(e.getTypeMap()).filter(e=>!e.name.startsWith(`__`)&&e!==r);return o(`div`,{class:`docs`,children:[r,...i].filter(e=>e!=null).map(e=>o(`details`,{open:e===r,children:[o(`summary`,{children:[o(`code`,{children:e.name}),` `,o(`span`,{class:`meta`,children:e.description})]}),(t.isObjectType(e)||t.isInterfaceType(e)||t.isInputObjectType(e))&&o(`dl`,{"aria-label":`${n.value.rootType} ${e.name}`,children:Object.values(e.getFields()).map(e=>[o(`dt`,{children:o(`code`,{children:[e.name,`args`in e&&e.args.length?`(${e.args.map(e=>`${e.name}: ${String(e.type)}`).join(`, `)})`:``,`: `,String(e.type)]})},e.name),o(`dd`,{class:`meta`,children:e.description},e.name+`d`)])}),t.isEnumType(e)&&o(`dl`,{children:e.getValues().map(e=>[o(`dt`,{children:o(`code`,{children:e.name})},e.name),o(`dd`,{class:`meta`,children:e.description},e.name+`d`)])})]},e.name))})}var f=()=>{try{let e=JSON.parse(localStorage.getItem(`graph-queries`)??`[]`);return Array.isArray(e)?e.filter(e=>typeof e?.query==`string`).slice(0,30):[]}catch{return[]}};function p({editor:p}){let m=n.value,[h,g]=e(a(`query`)??u[0].text),[_,v]=e(a(`variables`)??``),[y,b]=e(f),[x,S]=e(null),C={query:r(null),variables:r(null),answer:r(null)},w=r(null),[T,E]=e(``),D=async()=>{let e=w.current,n={query:e.query.state.doc.toString(),variables:e.variables.state.doc.toString()};E(m.loading);try{let r=await t(n.query,n.variables.trim()?JSON.parse(n.variables):{});p.setText(e.answer,JSON.stringify(r,null,2))}catch(t){let n=t.trouble;p.setText(e.answer,n?m.trouble[n]:t.message)}E(m.answer);let r=[n,...f().filter(e=>e.query!==n.query)].slice(0,30);localStorage.setItem(`graph-queries`,JSON.stringify(r)),b(r)};i(()=>{let e={query:p.edit({host:C.query.current,text:h,label:m.queryDocument,kind:`graphql`,onText:g,onRun:D}),variables:p.edit({host:C.variables.current,text:_,label:m.variables,kind:`json`,onText:v,onRun:D}),answer:p.edit({host:C.answer.current,text:``,label:m.answer,kind:`json`,readOnly:!0})};return w.current=e,t(p.introspection).then(({data:t})=>{if(!t)return;let n=p.schemaOf(t);p.setSchema(e.query,n),S(n)},()=>{}),a(`query`)&&D(),()=>Object.values(e).forEach(e=>e.destroy())},[]);let O=e=>{p.setText(w.current.query,e.query),p.setText(w.current.variables,e.variables),D()};return o(`div`,{class:`query`,children:[o(`h1`,{children:m.query}),o(`div`,{class:`examples`,role:`group`,"aria-label":m.examples,children:u.map(e=>o(`button`,{type:`button`,class:`chip`,onClick:()=>O({query:e.text,variables:``}),children:e[l.value]},e.en))}),o(`div`,{class:`query-left`,children:[o(`h2`,{children:m.queryDocument}),o(`div`,{class:`editor tall`,ref:C.query}),o(`h2`,{children:m.variables}),o(`div`,{class:`editor`,ref:C.variables}),o(`p`,{class:`actions`,children:[o(`button`,{type:`button`,class:`main`,onClick:D,children:m.run}),o(`button`,{type:`button`,onClick:()=>{try{p.setText(w.current.query,p.tidy(h))}catch{}},children:m.format}),o(c,{to:s(`query`,``,{query:h,variables:_}),name:m.permalink})]}),o(`p`,{class:`meta`,children:m.queryHelp})]}),o(`div`,{class:`query-right`,children:[o(`h2`,{children:m.answer}),o(`div`,{class:`editor tallest`,ref:C.answer}),o(`p`,{class:`sr`,role:`status`,children:T})]}),o(`div`,{class:`query-below`,children:[o(`details`,{children:[o(`summary`,{children:m.documentation}),x&&o(d,{schema:x,editor:p})]}),o(`details`,{children:[o(`summary`,{children:m.history}),y.length?o(`ul`,{class:`plain`,children:y.map(e=>o(`li`,{children:o(`button`,{type:`button`,class:`row`,onClick:()=>O(e),children:o(`code`,{children:e.query.replace(/\s+/g,` `).slice(0,140)})})},e.query))}):o(`p`,{class:`meta`,children:m.noHistory})]})]})]})}export{p as default};