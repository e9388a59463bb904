-- Opens a brief in Neovim, whose own client starts the language server. Mends the first error by the server's first fix,
-- completes an ID, and prints what it saw as JSON.
local server = vim.json.decode(vim.env.CITEDECK_SERVER)
local brief = vim.env.CITEDECK_BRIEF
local typed = vim.env.CITEDECK_TYPED
local PATIENCE_MS = 60000

local seen = {}

local function finish()
  io.stdout:write(vim.json.encode(seen))
  vim.cmd("qall!")
end

local function need(value, what)
  if value then
    return value
  end
  seen.missing = what
  finish()
end

-- Diagnostics as the server sent them: requests want them back.
local sent = {}
local show = vim.lsp.handlers["textDocument/publishDiagnostics"]
vim.lsp.handlers["textDocument/publishDiagnostics"] = function(err, result, context, config)
  sent[result.uri] = result.diagnostics
  return show(err, result, context, config)
end

vim.cmd("edit " .. vim.fn.fnameescape(brief))
local buffer = vim.api.nvim_get_current_buf()
local uri = vim.uri_from_bufnr(buffer)
local client = vim.lsp.start_client({ name = "citedeck", cmd = server, root_dir = vim.fn.fnamemodify(brief, ":h") })
vim.lsp.buf_attach_client(buffer, client)

local function errors()
  return vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.ERROR })
end

local function ask(method, params)
  local answers = need(vim.lsp.buf_request_sync(buffer, method, params, PATIENCE_MS), method)
  local answer = need(answers[client], method)
  if answer.error then
    seen.error = answer.error
    finish()
  end
  return answer.result
end

-- What Neovim shows.
need(vim.wait(PATIENCE_MS, function() return #errors() > 0 end, 20), "an error")
local shown = errors()[1]
seen.shown = { line = shown.lnum, column = shown.col, code = shown.code, message = shown.message }

-- The first fix, applied.
local wrong = vim.tbl_filter(function(one) return one.severity == 1 end, sent[uri])[1]
local actions = ask("textDocument/codeAction", {
  textDocument = { uri = uri },
  range = wrong.range,
  context = { diagnostics = { wrong } },
})
local action = need(actions and actions[1], "a fix")
if not action.edit then
  action = ask("codeAction/resolve", action)
end
seen.fix = action.title
vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(client).offset_encoding)
need(vim.wait(PATIENCE_MS, function() return #errors() == 0 end, 20), "an end of errors")
seen.mended = vim.api.nvim_buf_get_lines(buffer, shown.lnum, shown.lnum + 1, true)[1]

-- An ID that is begun below it.
vim.api.nvim_buf_set_lines(buffer, shown.lnum + 1, shown.lnum + 1, true, { typed })
local completed = ask("textDocument/completion", {
  textDocument = { uri = uri },
  position = { line = shown.lnum + 1, character = #typed },
})
seen.completed = vim.tbl_map(function(item) return item.label end, completed.items or completed)

vim.lsp.stop_client(client)
seen.ended = vim.wait(PATIENCE_MS, function() return vim.lsp.client_is_stopped(client) end, 20)
finish()
